package org.aigcatlas.load.catalogue.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.record.SourceDate;

/** The fields of one record, each of whatever type somebody wrote; what doesn't fit is remarked on and left out. */
final class JsonFields {
    private static final BigDecimal LARGEST = new BigDecimal(1_000_000_000_000L);
    private static final int FINEST = 10;
    private static final int MILLION_DIGITS = 6;
    private static final int LONGEST_NUMBER = 300;
    private static final int MOST_WORDS = 100;

    private final String id;
    private final JsonObject object;
    private final Report report;

    JsonFields(String id, JsonObject object, Report report) {
        this.id = id;
        this.object = object;
        this.report = report;
    }

    /** Counts the keys that are not among the known ones. */
    JsonFields knowing(String kind, Set<String> known) {
        object.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> report.unknown(NameText.clean(kind + "." + key)));
        return this;
    }

    /** {@return the text under a key; empty where there is none that can be used} */
    Optional<String> text(String key) {
        return primitive(key).flatMap(value -> {
            String text = value.isString() ? NameText.clean(value.getAsString()) : "";
            int most = NameText.LONGEST;
            if (text.isEmpty() || text.length() > most) {
                return ignored(key, "is no text of 1 to " + most + " characters", "不是 1 至 " + most + " 个字符的文本");
            }
            return Optional.of(text);
        });
    }

    Optional<SourceDate> date(String key) {
        return text(key).flatMap(text -> {
            Optional<SourceDate> date = SourceDate.of(text);
            return date.isPresent()
                    ? date
                    : ignored(key, "“" + text + "” is no day, month or year", "“" + text + "”不是年、月或日");
        });
    }

    boolean flag(String key) {
        Optional<Boolean> flag = primitive(key)
                .flatMap(value -> value.isBoolean()
                        ? Optional.of(value.getAsBoolean())
                        : ignored(key, "is neither true nor false", "既不是 true 也不是 false"));
        return flag.orElse(false);
    }

    /** {@return the number under a key, where it is one that a price or a limit can be} */
    Optional<BigDecimal> number(String key) {
        return decimal(key, 0, JsonPrimitive::isNumber);
    }

    /** {@return a million times the price of one, which may also be written as text} */
    Optional<BigDecimal> perMillion(String key) {
        return decimal(key, MILLION_DIGITS, value -> !value.isBoolean());
    }

    /** {@return the price of one, which may also be written as text} */
    Optional<BigDecimal> each(String key) {
        return decimal(key, 0, value -> !value.isBoolean());
    }

    private Optional<BigDecimal> decimal(String key, int digits, Predicate<JsonPrimitive> isTaken) {
        String most = LARGEST.toPlainString();
        return primitive(key).flatMap(value -> {
            Optional<BigDecimal> number = isTaken.test(value) ? decimal(value, digits) : Optional.empty();
            return number.isPresent()
                    ? number
                    : ignored(key, "is no number from 0 to " + most, "不是 0 至 " + most + " 之间的数");
        });
    }

    private static Optional<BigDecimal> decimal(JsonPrimitive value, int digits) {
        try {
            String written = value.getAsString();
            if (written.length() > LONGEST_NUMBER) {
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(written).scaleByPowerOfTen(digits);
            boolean usable = number.signum() >= 0 && number.compareTo(LARGEST) <= 0;
            // Some prices carry the noise of binary fractions behind their last digit.
            return usable ? Optional.of(number.setScale(FINEST, RoundingMode.HALF_EVEN)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Optional<Long> whole(String key) {
        return number(key).flatMap(number -> {
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            return whole ? Optional.of(number.longValue()) : ignored(key, "is no whole number", "不是整数");
        });
    }

    List<String> texts(String key) {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        if (!(value instanceof JsonArray array) || array.size() > MOST_WORDS) {
            ignored(key, "is no list of words", "不是词语列表");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonElement element : array) {
            if (element instanceof JsonPrimitive word && word.isString()) {
                texts.add(NameText.clean(word.getAsString()));
            } else {
                ignored(key, "holds what is no word", "含有不是词语的内容");
            }
        }
        return texts;
    }

    /** {@return the same fields, told of by another id} */
    JsonFields called(String other) {
        return new JsonFields(other, object, report);
    }

    /** {@return the numbers of the list under a key} */
    List<BigDecimal> numbers(String key) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (object.get(key) instanceof JsonArray array && array.size() <= MOST_WORDS) {
            for (JsonElement element : array) {
                if (element instanceof JsonPrimitive value && value.isNumber()) {
                    decimal(value, 0).ifPresent(numbers::add);
                }
            }
        }
        return numbers;
    }

    /** {@return the fields of the object under a key; without fields where there is none} */
    JsonFields inside(String key) {
        JsonElement value = object.get(key);
        if (value instanceof JsonObject inner) {
            return new JsonFields(id, inner, report);
        }
        if (value != null && !value.isJsonNull()) {
            ignored(key, "is no object", "不是对象");
        }
        return new JsonFields(id, new JsonObject(), report);
    }

    /** {@return the fields of each object of the list under a key} */
    List<JsonFields> objects(String key) {
        JsonElement value = object.get(key);
        if (!(value instanceof JsonArray array)) {
            return List.of();
        }
        List<JsonFields> objects = new ArrayList<>();
        for (JsonElement element : array) {
            objects.add(new JsonFields(id, element instanceof JsonObject inner ? inner : new JsonObject(), report));
        }
        return objects;
    }

    private Optional<JsonPrimitive> primitive(String key) {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        return value instanceof JsonPrimitive primitive
                ? Optional.of(primitive)
                : ignored(key, "is a list or an object where one value belongs", "此处应为单个值，却是列表或对象");
    }

    /** Remarks on a value that can't be used. */
    <T> Optional<T> ignored(String key, String en, String zh) {
        String named = NameText.clean(key) + " ";
        report.remark(id, new Text(named + en + "; it was left out.", named + zh + "，已略去。"));
        return Optional.empty();
    }
}
