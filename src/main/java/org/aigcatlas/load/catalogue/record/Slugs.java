package org.aigcatlas.load.catalogue.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** Short names for IRIs, a different one for each id. */
public final class Slugs {
    private static final int MARK = 8;
    private static final int LONGEST = 120;

    private Slugs() {}

    /** {@return a short name for each id} */
    public static Map<String, String> of(String prefix, Collection<String> ids) {
        return of(prefix, ids.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    /**
     * Finds short names.
     *
     * @param prefix what each begins with
     * @param wishes what each key would like to be called
     * @return a short name for each key; of keys that wish for the same, all but the first get a mark of their own
     */
    public static Map<String, String> of(String prefix, Map<String, String> wishes) {
        Map<String, String> slugs = new HashMap<>();
        Set<String> taken = new HashSet<>();
        new TreeMap<>(wishes).forEach((key, wish) -> {
            String plain = NameText.slug(wish);
            String slug = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
            String own = taken.contains(slug) ? slug + "-" + mark(key) : slug;
            taken.add(own);
            slugs.put(key, prefix + own);
        });
        return slugs;
    }

    private static String mark(String id) {
        return DigestUtils.sha256Hex(id).substring(0, MARK);
    }
}
