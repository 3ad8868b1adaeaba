package org.aigcatlas.load.catalogue.conclude;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Says whether the weights of a model can be downloaded, from those who know: who links them, the maker's own listing,
 * the name of a repository that holds them, and a table kept by hand. Where none of them speaks it is unknown; what
 * resellers fill in doesn't count.
 */
public final class OpenWeights {
    static final String PROPERTY = "openWeights";
    private static final String AT = "weightsAt";
    private static final Pattern QUANTISED = Pattern.compile("(?i)-(fp8|fp4|nvfp4|int4|awq|gptq|gguf)(-[^/]*)?$");
    private static final Pattern SIZE = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?[bm](?![\\w])");

    private final Map<String, Map<String, String>> exact = new HashMap<>();
    private final Map<String, Map<String, String>> prefixes = new HashMap<>();
    private final Map<String, Map<String, String>> licences = Tables.keyed("licences.csv", "licence");
    private final HubRepositories repositories = new HubRepositories();

    public OpenWeights() {
        for (Map<String, String> row : Tables.bundled("open-weights.csv")) {
            String spelling = row.getOrDefault("spelling", "");
            if (spelling.endsWith("*")) {
                prefixes.put(spelling.substring(0, spelling.length() - 1), row);
            } else {
                exact.put(spelling, row);
            }
        }
    }

    /**
     * Concludes.
     *
     * @param profile the model
     * @param vendor who made it
     * @param choice what its records say
     * @param nodes the records' IRIs
     * @return whether its weights are open, where they are and under which licence; what is unknown is not there
     */
    public List<ConcludedValue> of(
            ModelProfile profile, Optional<String> vendor, RecordChoice choice, RecordNodes nodes) {
        Optional<Map<String, String>> row = exact(profile);
        if (row.isPresent()) {
            return byHand(row.get(), choice);
        }
        List<ConcludedValue> linked = linked(profile, choice);
        if (!linked.isEmpty()) {
            return linked;
        }
        List<Node> closed = choice.listedWhere(traits -> !traits.openWeights());
        if (!closed.isEmpty()) {
            return List.of(flag(false, ConclusionRule.MODEL_LIST, closed));
        }
        List<ConcludedValue> repository = repositories
                .of(profile, vendor)
                .map(found -> repository(found, nodes))
                .orElse(List.of());
        if (!repository.isEmpty()) {
            return repository;
        }
        return pattern(profile).map(line -> byHand(line, choice)).orElseGet(() -> makersWord(profile, choice).stream()
                .toList());
    }

    private static ConcludedValue flag(boolean open, ConclusionRule basis, List<Node> restsOn) {
        return ConcludedValue.from(basis, PROPERTY, List.of(StatementWriter.flag(open)), restsOn);
    }

    private static List<ConcludedValue> linked(ModelProfile profile, RecordChoice choice) {
        List<Node> records = choice.listedWhere(traits -> !traits.weights().isEmpty());
        if (records.isEmpty()) {
            return List.of();
        }
        List<ConcludedValue> conclusions = new ArrayList<>();
        conclusions.add(flag(true, ConclusionRule.WEIGHTS_LINK, records));
        List<Node> addresses = profile.listed().stream()
                .map(record -> record.traits().weights())
                .filter(weights -> !weights.isEmpty())
                .limit(1)
                .flatMap(List::stream)
                .filter(address -> !QUANTISED.matcher(address).find())
                .flatMap(address -> StatementWriter.address(address).stream())
                .toList();
        conclusions.add(ConcludedValue.from(ConclusionRule.WEIGHTS_LINK, AT, addresses, records));
        profile.listed().stream()
                .flatMap(record -> record.traits().licence().stream())
                .findFirst()
                .ifPresent(licence -> conclusions.add(ConcludedValue.from(
                        ConclusionRule.MODEL_LIST,
                        DCTerms.license.getURI(),
                        List.of(licence(licence)),
                        choice.listedWhere(traits -> traits.licence().isPresent()))));
        return conclusions;
    }

    /** A licence by its SPDX id leads to SPDX; any other keeps its name. */
    static Node licence(String name) {
        return name.matches("(MIT|Apache-2\\.0|CC-BY(-NC|-SA|-NC-SA)?-4\\.0|BSD-3-Clause|MIT-0|AGPL-3\\.0|OpenRAIL)")
                ? NodeFactory.createURI("https://spdx.org/licenses/" + name)
                : NodeFactory.createLiteralString(name);
    }

    private Optional<Map<String, String>> exact(ModelProfile profile) {
        return profile.spellings().stream()
                .flatMap(spelling -> Optional.ofNullable(exact.get(spelling)).stream())
                .findFirst();
    }

    private Optional<Map<String, String>> pattern(ModelProfile profile) {
        return profile.spellings().stream()
                .flatMap(spelling -> prefixes.keySet().stream().filter(spelling::startsWith))
                .max(Comparator.comparing(String::length))
                .map(prefixes::get);
    }

    /** {@return whether the weights lie at an organisation that is another's than the vendor's} */
    public boolean isElsewhere(ModelProfile profile, String vendor) {
        return exact(profile)
                .filter(row -> repositories.isElsewhere(row.getOrDefault("weights_at", ""), vendor))
                .isPresent();
    }

    private List<ConcludedValue> byHand(Map<String, String> row, RecordChoice choice) {
        String support = row.getOrDefault("support", "");
        List<ConcludedValue> conclusions = new ArrayList<>();
        if (row.getOrDefault("open", "").isEmpty()) {
            return conclusions;
        }
        boolean open = "true".equals(row.get("open"));
        conclusions.add(ConcludedValue.byHand(PROPERTY, StatementWriter.flag(open), support, agreeing(open, choice)));
        StatementWriter.address(row.getOrDefault("weights_at", ""))
                .ifPresent(address -> conclusions.add(ConcludedValue.byHand(AT, address, support)));
        Optional.of(row.getOrDefault("licence", ""))
                .filter(licence -> !licence.isEmpty())
                .ifPresent(licence -> conclusions.add(
                        ConcludedValue.byHand(DCTerms.license.getURI(), licence(licence), licenceSupport(row))));
        return conclusions;
    }

    /** Who lists where the weights are may not say under which licence; the maker's page on the licence does. */
    private String licenceSupport(Map<String, String> row) {
        return licences.getOrDefault(row.getOrDefault("licence", ""), row).getOrDefault("support", "");
    }

    /** {@return the records that say so of those who can know it: the list's and the maker's own} */
    private static List<Node> agreeing(boolean open, RecordChoice choice) {
        List<Node> records = new ArrayList<>(choice.listedWhere(traits -> traits.openWeights() == open));
        records.addAll(saying(open, choice.own("weights")));
        return records;
    }

    private static List<Node> saying(boolean open, Map<Node, Traits> offerings) {
        return offerings.entrySet().stream()
                .filter(offering -> offering.getValue().openWeights() == open)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<ConcludedValue> repository(HubRepositories.Repository found, RecordNodes nodes) {
        List<Node> records = found.offerings().stream().map(nodes::of).toList();
        List<ConcludedValue> conclusions =
                new ArrayList<>(List.of(flag(true, ConclusionRule.REPOSITORY_NAME, records)));
        found.address()
                .ifPresent(address -> conclusions.add(
                        ConcludedValue.from(ConclusionRule.REPOSITORY_NAME, AT, List.of(address), records)));
        return conclusions;
    }

    /** A maker who marks a model closed in a list of his own, though its name tells a size, may just not have said. */
    private static Optional<ConcludedValue> makersWord(ModelProfile profile, RecordChoice choice) {
        Map<Node, Traits> own = choice.own("weights");
        List<Node> open = saying(true, own);
        if (!open.isEmpty()) {
            return Optional.of(flag(true, ConclusionRule.MAKERS_OFFERING, open));
        }
        boolean sized = profile.spellings().stream()
                .anyMatch(spelling -> SIZE.matcher(spelling.replace('-', ' ')).find());
        return own.isEmpty() || sized
                ? Optional.empty()
                : Optional.of(flag(false, ConclusionRule.MAKERS_OFFERING, List.copyOf(own.keySet())));
    }
}
