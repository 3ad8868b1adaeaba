package org.aigcatlas.load.catalogue.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The register of minted IRIs: which spelling means which model. Once a spelling is in it, it leads to the same IRI in
 * every later edition, whoever comes and goes. The bundled part is the table {@code model-spellings.csv}, which people
 * may set by hand; a store adds the spellings that came with its refreshes.
 */
public final class ModelRegister {
    private static final String TABLE = "model-spellings.csv";
    private static final String REDIRECTS = "model-redirects.csv";
    private static final String PREFIX = "model-";

    private final Map<String, String> models = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> redirects = new HashMap<>();
    private final Map<String, String> byOffering = new TreeMap<>();

    private ModelRegister() {}

    /** {@return the register that ships with the program} */
    static ModelRegister bundled() {
        ModelRegister register = new ModelRegister();
        Tables.bundled(TABLE)
                .forEach(row -> register.enter(row.getOrDefault("spelling", ""), row.getOrDefault("model", "")));
        Tables.bundled("offering-models.csv")
                .forEach(row ->
                        register.byOffering.put(row.getOrDefault("offering", ""), row.getOrDefault("model", "")));
        Tables.bundled(REDIRECTS)
                .forEach(row -> register.redirects.put(row.getOrDefault("from", ""), row.getOrDefault("to", "")));
        register.taken.addAll(register.redirects.keySet());
        register.taken.addAll(register.byOffering.values());
        return register;
    }

    /** {@return the bundled register with the spellings that a landscape has in addition} */
    public static ModelRegister with(Graph landscape) {
        ModelRegister register = bundled();
        landscape
                .find(Node.ANY, Iris.term("spelling"), Node.ANY)
                .forEach(triple -> register.models.putIfAbsent(
                        triple.getObject().getLiteralLexicalForm(),
                        register.current(Iris.shortName(triple.getSubject().getURI()))));
        register.taken.addAll(register.models.values());
        return register;
    }

    private void enter(String spelling, String model) {
        models.put(spelling, model);
        taken.add(model);
    }

    /** {@return the model that an address has led to since a merge or a split; the model itself where there was none} */
    private String current(String model) {
        return redirects.getOrDefault(model, model);
    }

    /** {@return the models that a merge or a split has put in the place of others, by the old ones} */
    public Map<String, String> redirects() {
        return redirects;
    }

    /** {@return the model that somebody set by hand for this one offering, by the catalogue's id} */
    Optional<String> setFor(String offering) {
        return Optional.ofNullable(byOffering.get(offering));
    }

    /** {@return the model that the first of these spellings means that means one} */
    Optional<String> model(List<String> spellings) {
        return spellings.stream().filter(models::containsKey).map(models::get).findFirst();
    }

    /** {@return the spellings that mean each model} */
    public Map<String, Collection<String>> spellings() {
        Map<String, Collection<String>> spellings = new TreeMap<>();
        models.forEach((spelling, model) ->
                spellings.computeIfAbsent(model, key -> new TreeSet<>()).add(spelling));
        return spellings;
    }

    /**
     * Mints an IRI for a spelling that means no model yet.
     *
     * @param spelling the key of id or name
     * @param wish what the IRI would best be called
     * @return the short name, one that no model has or ever had
     */
    String mint(String spelling, String wish) {
        String plain = PREFIX + NameText.slug(wish);
        String slug = plain;
        for (int number = 2; taken.contains(slug); number++) {
            slug = plain + "-" + number;
        }
        enter(spelling, slug);
        return slug;
    }

    /** Lets another spelling mean a model, where it means none yet. */
    void learn(String spelling, String model) {
        models.putIfAbsent(spelling, model);
    }
}
