package org.aigcatlas.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** SPARQL's functions that can take for ever or grow without end, as the engine has them but bounded. */
final class BoundedFunctions {
    private static final Pattern WIDE = Pattern.compile("%[^%a-zA-Z]*\\d{6}");

    /** How many steps of a search nobody can interrupt: about a second. */
    private static final long SEARCH = 4_000_000_000L;

    private static final int PATTERNS = 100_000;

    private final Limits limits;
    private final Cache<Expression, Pattern> patterns = Caffeine.newBuilder()
            .maximumWeight(PATTERNS)
            .weigher((Expression expression, Pattern pattern) ->
                    100 + expression.text().length())
            .executor(Runnable::run)
            .build();

    /** A regular expression of one of the functions, as it is written. */
    private record Expression(
            String function, String text, @Nullable String flags) {}

    BoundedFunctions(Limits limits) {
        this.limits = limits;
    }

    /** {@return what REGEX says of a text, a pattern and flags, which may be left out} */
    NodeValue matches(List<NodeValue> values, FunctionEnv query) {
        String text = text("REGEX", values.get(0));
        NodeValue flags = values.size() > 2 ? values.get(2) : null;
        if (!values.get(1).isString() || (flags != null && (!flags.isString() || !isFlags(flags.getString())))) {
            // Throws, in the engine's own words for what is no pattern or no flag.
            E_Regex.makeRegexEngine(values.get(1), flags);
        }
        Pattern pattern = pattern("Regex", values.get(1).getString(), flags == null ? null : flags.getString());
        return NodeValue.booleanReturn(
                pattern.matcher(InterruptibleText.of(text, query)).find());
    }

    private static boolean isFlags(String text) {
        return text.chars().allMatch(flag -> "smixq".indexOf(flag) >= 0);
    }

    private Pattern pattern(String function, String text, @Nullable String flags) {
        return patterns.get(
                new Expression(function, text, flags), key -> RegexEngine.makePattern(function, text, flags));
    }

    /** {@return what REPLACE makes of a text, a pattern, a replacement and flags, which may be left out} */
    NodeValue replace(List<NodeValue> values, FunctionEnv query) {
        String flags = values.size() > 3 ? text("replace", values.get(3)) : null;
        Pattern pattern = pattern("replace", text("replace", values.get(1)), flags);
        String text = text("replace", values.get(0));
        String replacement = text("replace", values.get(2));
        String replaced = replaceAll(pattern.matcher(InterruptibleText.of(text, query)), text, replacement);
        if (replaced.equals(text)) {
            return values.getFirst();
        }
        Node node = values.getFirst().asNode();
        return NodeValue.makeNode(NodeFactory.createLiteral(
                replaced, node.getLiteralLanguage(), node.getLiteralBaseDirection(), node.getLiteralDatatype()));
    }

    /** An empty match counts as the first alone, as the engine has it. */
    private String replaceAll(Matcher matcher, String text, String replacement) {
        StringBuilder replaced = new StringBuilder();
        boolean isFirst = true;
        int from = 0;
        try {
            while (matcher.find()) {
                if (isFirst || matcher.start() < matcher.end()) {
                    int before = replaced.length();
                    matcher.appendReplacement(replaced, replacement);
                    from = matcher.end();
                    LimitReached.checkText(
                            replaced.length(), replaced.length() == before ? replaced.length() : limits.text());
                }
                isFirst = false;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("replace: a bad replacement", e);
        }
        if (isFirst) {
            return text;
        }
        String whole = replaced.append(text, from, text.length()).toString();
        if (!whole.equals(text)) {
            LimitReached.checkText(whole.length(), limits.text());
        }
        return whole;
    }

    /** Lets texts pass that are to be joined. */
    void checkJoined(List<NodeValue> values) {
        if (values.size() > 1) {
            LimitReached.checkText(
                    values.stream()
                            .mapToLong(value -> QueryMemory.length(value.asNode()))
                            .sum(),
                    limits.text());
        }
    }

    /** {@return what CONCAT makes of texts} */
    NodeValue concat(List<NodeValue> values) {
        checkJoined(values);
        return XSDFuncOp.strConcat(values);
    }

    /** {@return a value that a query has made, which isn't longer than it may be} */
    NodeValue checked(NodeValue value) {
        LimitReached.checkText(QueryMemory.length(value.asNode()), limits.text());
        return value;
    }

    /** Lets a search in a text pass; the engine's can't be interrupted. */
    static void checkSearch(NodeValue text, NodeValue part) {
        long length = QueryMemory.length(text.asNode());
        long steps = length * Math.min(length, QueryMemory.length(part.asNode()));
        if (steps > SEARCH) {
            throw LimitReached.because(Problem.of(ProblemCode.QUERY_SEARCH_TOO_LONG));
        }
    }

    /** Lets two numbers pass that are to be multiplied. */
    void checkProduct(NodeValue one, NodeValue other) {
        checkDigits(digits(one) + digits(other));
    }

    /** Lets a number pass that is to be raised to a power. */
    void checkPower(NodeValue base, NodeValue exponent) {
        if (base.isInteger() && exponent.isInteger()) {
            checkDigits(Math.multiplyFull(
                    (int) Math.min(digits(base), Integer.MAX_VALUE),
                    Math.max(0, exponent.getInteger().intValue())));
        }
    }

    /** Lets a number pass whose factorial is asked for: it has at most as many digits as all its factors. */
    void checkFactorial(NodeValue number) {
        if (number.isNumber()) {
            checkDigits(Math.round(Math.abs(number.getDouble())));
        }
    }

    private void checkDigits(long digits) {
        if (digits > limits.digits()) {
            throw LimitReached.because(
                    Problem.of(ProblemCode.QUERY_NUMBER_TOO_LONG).with("most", limits.digits()));
        }
    }

    private static long digits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength() / 3;
        }
        if (!value.isDecimal()) {
            return 0;
        }
        BigDecimal decimal = value.getDecimal();
        return decimal.unscaledValue().bitLength() / 3 + Math.abs((long) decimal.scale());
    }

    /** Lets a format pass that doesn't fill up to a great width. */
    void checkFormat(NodeValue format) {
        if (format.isString() && WIDE.matcher(format.getString()).find()) {
            LimitReached.checkText(Long.MAX_VALUE, limits.text());
        }
    }

    private static String text(String function, NodeValue value) {
        return Objects.requireNonNull(NodeValueOps.checkAndGetStringLiteral(function, value))
                .getLiteralLexicalForm();
    }
}
