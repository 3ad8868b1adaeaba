package org.aigcatlas.load.catalogue.conclude;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The repositories of the hub that hold weights, as what providers call a model names them, and whose they are. */
final class HubRepositories {
    private static final String HUB = "https://huggingface.co/";
    private static final Pattern REPOSITORY = Pattern.compile("(?:hf:|Pro/)?([\\w.-]+)/([\\w.-]+)");
    /** How providers mark what they serve of a repository; with one of these an id is no repository's name. */
    private static final Pattern SERVED = Pattern.compile("(?i)-(tee|fast|turbo|fp8|nvfp4|lightning|throughput)$");

    private final Map<String, Map<String, String>> organisations =
            Tables.keyed("hugging-face-organisations.csv", "organisation");
    private final Set<String> repositoryProviders =
            Tables.keyed("hugging-face-providers.csv", "provider").keySet();

    /**
     * A repository that a model is served of.
     *
     * @param address where it is; empty where its name may be short for another's
     * @param offerings what names it
     */
    record Repository(Optional<Node> address, List<Offering> offerings) {}

    /** {@return the repository of a vendor that those name who offer the model} */
    Optional<Repository> of(ModelProfile profile, Optional<String> vendor) {
        Map<String, List<Offering>> named = new LinkedHashMap<>();
        for (Offering offering : profile.offerings()) {
            var repository = REPOSITORY.matcher(offering.traits().id());
            if (repositoryProviders.contains(offering.provider())
                    && repository.matches()
                    && publishes(repository.group(1), vendor)) {
                named.computeIfAbsent(repository.group(1) + "/" + repository.group(2), name -> new ArrayList<>())
                        .add(offering);
            }
        }
        return named.entrySet().stream()
                .filter(entry -> isAddress(entry.getKey(), entry.getValue()))
                .findFirst()
                .or(() -> named.entrySet().stream().findFirst())
                .map(entry -> new Repository(
                        Optional.of(entry)
                                .filter(one -> isAddress(one.getKey(), one.getValue()))
                                .map(one -> NodeFactory.createURI(HUB + one.getKey())),
                        entry.getValue()));
    }

    /** One provider's id may be short for a repository's name; the hub's own is none, nor is one that two spell alike. */
    private static boolean isAddress(String name, List<Offering> offerings) {
        List<String> providers =
                offerings.stream().map(Offering::provider).distinct().toList();
        return !SERVED.matcher(name).find() && (providers.size() > 1 || providers.contains("huggingface"));
    }

    private boolean publishes(String organisation, Optional<String> vendor) {
        Map<String, String> row = organisations.get(organisation);
        return row != null && (vendor.isEmpty() || vendor.get().equals(row.get("vendor")));
    }

    /** {@return whether an address on the hub belongs to an organisation that is another's than the vendor's} */
    boolean isElsewhere(String address, String vendor) {
        return Optional.of(address)
                .filter(one -> one.startsWith(HUB))
                .map(one -> one.substring(HUB.length()).split("/", 2)[0])
                .flatMap(organisation -> Optional.ofNullable(organisations.get(organisation)))
                .filter(row -> !vendor.equals(row.get("vendor")))
                .isPresent();
    }
}
