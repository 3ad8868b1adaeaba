package org.aigcatlas.load.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aigcatlas.load.catalogue.Item.Listed;
import org.aigcatlas.load.catalogue.Item.Offering;

/**
 * Decides which offerings are one model. What the catalogue itself says comes first, then the spelling of id and name;
 * a base model that the spelling contradicts is not followed.
 */
final class Identity {
    private final Keys keys;
    private final Map<String, List<Listed>> listedByKey = new TreeMap<>();
    private final Map<String, String> keyOfListed = new HashMap<>();
    private final Map<String, String> baseByKey = new HashMap<>();

    /**
     * Why an offering is taken for a model's.
     *
     * @param model the model's key
     * @param ground what it rests on
     */
    record Verdict(String model, Ground ground) {}

    /** What the identity of an offering rests on, the strongest first. */
    enum Ground {
        BASE_MODEL,
        LISTED_NAME,
        SAME_NAME,
        ALONE
    }

    private Identity(Keys keys) {
        this.keys = keys;
    }

    /** {@return the verdict on each offering, in their order, and the list's record of each model that has one} */
    static Outcome decide(List<Offering> offerings, List<Listed> list, Report report) {
        Identity identity = new Identity(Keys.of(offerings, list));
        list.stream()
                .sorted(Comparator.comparing((Listed listed) -> listed.id().length())
                        .thenComparing(Listed::id))
                .forEach(identity::enter);
        identity.learn(offerings);
        List<Verdict> verdicts = offerings.stream()
                .map(offering -> identity.judge(offering, report))
                .toList();
        return new Outcome(settle(ModalityCheck.apply(verdicts, offerings, report)), identity.listedByKey);
    }

    /**
     * What was decided.
     *
     * @param verdicts one an offering
     * @param listed the records of the model list for the models that are on it, the plainest first
     */
    record Outcome(List<Verdict> verdicts, Map<String, List<Listed>> listed) {}

    private void enter(Listed listed) {
        String key = keys.of(listed);
        keyOfListed.put(listed.id(), key);
        listedByKey.computeIfAbsent(key, same -> new ArrayList<>()).add(listed);
    }

    /** Where offerings of one spelling name a base model, the others of that spelling serve it too. */
    private void learn(List<Offering> offerings) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (Offering offering : offerings) {
            base(offering).ifPresent(base -> votes.computeIfAbsent(keys.of(offering), key -> new TreeMap<>())
                    .merge(base, 1, Integer::sum));
        }
        votes.forEach((key, bases) -> bases.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(best -> baseByKey.put(key, best.getKey())));
    }

    /** {@return the key of the base model that the catalogue names, where the spelling doesn't speak against it} */
    private Optional<String> base(Offering offering) {
        return offering.baseModel()
                .flatMap(base -> Optional.ofNullable(keyOfListed.get(base)))
                .filter(base -> keys.allow(offering, base, listedByKey.keySet()));
    }

    private Verdict judge(Offering offering, Report report) {
        Optional<String> base = base(offering);
        if (base.isPresent()) {
            return new Verdict(base.get(), Ground.BASE_MODEL);
        }
        offering.baseModel()
                .ifPresent(named -> report.remark(
                        offering.id(),
                        "base_model “" + named + "” was not followed: "
                                + (keyOfListed.containsKey(named)
                                        ? "the id and the name speak of another model."
                                        : "the list of models doesn't have it.")));
        String key = keys.of(offering);
        if (listedByKey.containsKey(key)) {
            return new Verdict(key, Ground.LISTED_NAME);
        }
        if (baseByKey.containsKey(key)) {
            return new Verdict(baseByKey.getOrDefault(key, key), Ground.SAME_NAME);
        }
        // Some leave out that a model has only been shown as a preview so far.
        String previewed = Keys.with(key, "preview");
        return new Verdict(listedByKey.containsKey(previewed) ? previewed : key, Ground.SAME_NAME);
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
