package org.aigcatlas.load.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;

/**
 * How one edition of the landscape differs from the one before.
 *
 * @param newModels the models that came, by name
 * @param goneModels the models that went, by name
 * @param newOfferings the offerings that came, by the catalogue's id
 * @param goneOfferings the offerings that went, by the catalogue's id
 * @param changes what changed at those that stayed
 * @param losses how much of what there was goes, one entry a kind
 */
public record Comparison(
        List<String> newModels,
        List<String> goneModels,
        List<String> newOfferings,
        List<String> goneOfferings,
        List<Change> changes,
        List<Loss> losses) {
    /** The terms of an offering whose changes are told, with what they are called. */
    public static final Map<String, Text> TERMS = LandscapeSnapshot.TERMS;

    public Comparison {
        newModels = List.copyOf(newModels);
        goneModels = List.copyOf(goneModels);
        newOfferings = List.copyOf(newOfferings);
        goneOfferings = List.copyOf(goneOfferings);
        changes = List.copyOf(changes);
        losses = List.copyOf(losses);
    }

    /**
     * A term of an offering that changed.
     *
     * @param offering the catalogue's id of the offering
     * @param term the local name of the property
     * @param before what it was; empty where it wasn't there
     * @param after what it is; empty where it is no more
     */
    public record Change(String offering, String term, String before, String after) {}

    static Comparison of(LandscapeSnapshot before, LandscapeSnapshot after) {
        List<Change> changes = new ArrayList<>();
        after.offerings().forEach((id, terms) -> {
            if (before.offerings().containsKey(id)) {
                changes.addAll(changes(id, before.offerings().getOrDefault(id, Map.of()), terms));
            }
        });
        return new Comparison(
                named(after.models(), before.models().keySet()),
                named(before.models(), after.models().keySet()),
                without(after.offerings().keySet(), before.offerings().keySet()),
                without(before.offerings().keySet(), after.offerings().keySet()),
                changes,
                losses(before, after));
    }

    private static List<Loss> losses(LandscapeSnapshot before, LandscapeSnapshot after) {
        return List.of(
                Loss.of(
                        Loss.Kind.OFFERINGS,
                        before.offerings().keySet(),
                        after.offerings().keySet()),
                Loss.of(Loss.Kind.PROVIDERS, before.providers(), after.providers()),
                Loss.of(
                        Loss.Kind.MODELS,
                        before.models().keySet(),
                        after.models().keySet()));
    }

    /** {@return the losses that are more than a tenth, as one problem; empty where there is none} */
    public Optional<Problem> shrinkage() {
        List<Loss> great = losses.stream().filter(Loss::isGreat).toList();
        if (great.isEmpty()) {
            return Optional.empty();
        }
        Text told = new Text(told(great, Language.EN, ", "), told(great, Language.ZH, "、"));
        return Optional.of(Problem.of(ProblemCode.CATALOGUE_SHRINKING).with("losses", told));
    }

    private static String told(List<Loss> losses, Language language, String between) {
        return losses.stream().map(loss -> loss.in(language)).collect(Collectors.joining(between));
    }

    private static List<Change> changes(String id, Map<String, String> before, Map<String, String> after) {
        return LandscapeSnapshot.either(before, after).stream()
                .map(term -> new Change(id, term, before.getOrDefault(term, ""), after.getOrDefault(term, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static List<String> named(Map<String, String> models, Set<String> others) {
        Map<String, String> left = new TreeMap<>(models);
        left.keySet().removeAll(others);
        return left.values().stream().sorted().toList();
    }

    private static List<String> without(Set<String> ids, Set<String> others) {
        Set<String> left = new TreeSet<>(ids);
        left.removeAll(others);
        return List.copyOf(left);
    }

    /** {@return whether there is nothing to tell} */
    public boolean isEmpty() {
        return newModels.isEmpty()
                && goneModels.isEmpty()
                && newOfferings.isEmpty()
                && goneOfferings.isEmpty()
                && changes.isEmpty();
    }
}
