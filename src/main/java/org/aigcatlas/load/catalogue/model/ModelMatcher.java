package org.aigcatlas.load.catalogue.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.tables.SpellingWords;
import org.aigcatlas.load.catalogue.tables.Tables;

/**
 * Decides which records are of one model. A spelling that the register has means the model there; a new one means the
 * base model that the catalogue names, unless the spelling speaks of another, or else a model of its own.
 */
public final class ModelMatcher {
    private static final Pattern STAMP = Pattern.compile("\\d{4}|\\d{8}");
    /** What makes a model another one than its base. */
    private static final Set<String> DERIVED = Set.of("distill", "abliterated", "uncensored", "derestricted");

    private static final Comparator<Listed> PLAINEST =
            Comparator.comparing((Listed one) -> one.id().length()).thenComparing(Listed::id);

    private final SpellingWords words = SpellingWords.bundled();
    private final Map<String, String> equivalents = equivalents();
    private final Map<String, List<Listed>> listed = new TreeMap<>();
    private final Map<String, String> modelOfListed = new HashMap<>();
    private final Map<String, String> keyOfListed = new HashMap<>();
    private final ModelRegister register;
    private final Report report;

    /**
     * Which model a record is of, and why.
     *
     * @param model the model's short name
     * @param ground what it rests on
     */
    public record Verdict(String model, Ground ground) {}

    /** What the identity of an offering rests on, the strongest first. */
    enum Ground {
        BY_HAND,
        BASE_MODEL,
        LISTED_NAME,
        SAME_NAME,
        ALONE
    }

    /**
     * What was decided.
     *
     * @param verdicts one an offering, in their order
     * @param listed the records of the model list for the models that are on it, the plainest first
     */
    public record Outcome(List<Verdict> verdicts, Map<String, List<Listed>> listed) {}

    private ModelMatcher(ModelRegister register, Report report) {
        this.register = register;
        this.report = report;
    }

    private static Map<String, String> equivalents() {
        Map<String, String> equivalents = new HashMap<>();
        Tables.bundled("model-equivalents.csv").forEach(row -> equivalents.put(row.get("id"), row.get("same_as")));
        return equivalents;
    }

    /**
     * Decides.
     *
     * @param offerings the offerings
     * @param list the list of models
     * @param register the spellings that are known; learns the new ones
     * @param report hears of base models that are not followed
     * @return the verdicts
     */
    public static Outcome decide(List<Offering> offerings, List<Listed> list, ModelRegister register, Report report) {
        ModelMatcher matcher = new ModelMatcher(register, report);
        // Those that the register knows come first: no newcomer takes their models.
        list.stream()
                .sorted(Comparator.comparing((Listed one) ->
                                register.model(List.of(one.id())).isEmpty())
                        .thenComparing(PLAINEST))
                .forEach(matcher::enter);
        matcher.listed.values().forEach(records -> records.sort(PLAINEST));
        Map<String, Verdict> verdicts = new HashMap<>();
        // In a fixed order, since a new spelling gets its IRI from the record that brings it.
        offerings.stream()
                .sorted(Comparator.comparing(Offering::id))
                .forEach(offering -> verdicts.put(offering.id(), matcher.judge(offering)));
        List<Verdict> inOrder = new ArrayList<>();
        offerings.forEach(offering -> inOrder.add(verdicts.getOrDefault(offering.id(), new Verdict("", Ground.ALONE))));
        return new Outcome(settle(inOrder), matcher.listed);
    }

    /** Two ids of the list are two models, unless the table of equivalents says that they are one. */
    private void enter(Listed record) {
        String same = equivalents.getOrDefault(record.id(), record.id());
        String key = ModelKeys.of(record, words).chosen();
        String model = Optional.ofNullable(modelOfListed.get(same))
                .or(() -> free(record.id(), same))
                .or(() -> free(key, same))
                .orElseGet(() -> register.mint(record.id(), last(record.id())));
        register.learn(record.id(), model);
        register.learn(key, model);
        modelOfListed.put(record.id(), model);
        modelOfListed.putIfAbsent(same, model);
        keyOfListed.put(record.id(), key);
        listed.computeIfAbsent(model, first -> new ArrayList<>()).add(record);
    }

    /** {@return the model that a spelling means, unless another id of the list has it} */
    private Optional<String> free(String spelling, String same) {
        return register.model(List.of(spelling)).filter(model -> listed.getOrDefault(model, List.of()).stream()
                .allMatch(other ->
                        equivalents.getOrDefault(other.id(), other.id()).equals(same)));
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private Verdict judge(Offering offering) {
        Optional<String> set = register.setFor(offering.id());
        if (set.isPresent()) {
            return new Verdict(set.get(), Ground.BY_HAND);
        }
        ModelKeys keys = ModelKeys.of(offering, words);
        Optional<String> base = offering.baseModel().flatMap(id -> Optional.ofNullable(modelOfListed.get(id)));
        String model = register.model(List.of(keys.chosen(), keys.id()))
                .or(() -> base.filter(same -> allows(offering, keys)))
                .or(() -> register.model(List.of(keys.name())))
                .orElseGet(() -> register.mint(keys.chosen(), wish(offering)));
        register.learn(keys.chosen(), model);
        remark(offering, model, base);
        if (base.filter(model::equals).isPresent()) {
            return new Verdict(model, Ground.BASE_MODEL);
        }
        return new Verdict(model, listed.containsKey(model) ? Ground.LISTED_NAME : Ground.SAME_NAME);
    }

    private static String wish(Offering offering) {
        return last(offering.traits().id()).replaceFirst(":(free|thinking|exacto)\\b.*$", "");
    }

    private void remark(Offering offering, String model, Optional<String> base) {
        if (offering.baseModel().isPresent() && !base.equals(Optional.of(model))) {
            String named = "base_model “" + offering.baseModel().orElse("");
            report.remark(
                    offering.id(),
                    base.isPresent()
                            ? new Text(
                                    named + "” was not followed: the id and the name speak of another model.",
                                    named + "”未采用：id 和名称所指的是另一个模型。")
                            : new Text(
                                    named + "” was not followed: the list of models doesn't have it.",
                                    named + "”未采用：模型列表中没有它。"));
        }
    }

    /** {@return whether nothing in an offering's spelling speaks against its base model} */
    private boolean allows(Offering offering, ModelKeys keys) {
        String base = keyOfListed.getOrDefault(offering.baseModel().orElse(""), "");
        Set<String> more = new TreeSet<>(List.of(keys.chosen().split(" ")));
        more.removeAll(List.of(base.split(" ")));
        return more.stream()
                .noneMatch(word -> DERIVED.contains(word) || STAMP.matcher(word).matches());
    }

    private static List<Verdict> settle(List<Verdict> verdicts) {
        Map<String, Long> sizes =
                verdicts.stream().collect(Collectors.groupingBy(Verdict::model, Collectors.counting()));
        return verdicts.stream()
                .map(verdict -> verdict.ground() == Ground.SAME_NAME && sizes.getOrDefault(verdict.model(), 0L) == 1
                        ? new Verdict(verdict.model(), Ground.ALONE)
                        : verdict)
                .toList();
    }
}
