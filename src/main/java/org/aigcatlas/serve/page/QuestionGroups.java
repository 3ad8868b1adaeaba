package org.aigcatlas.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.CannedQuery;

/**
 * The canned queries in a few groups: by the readers whom they serve best, and checks of the data's quality apart.
 *
 * @param words tells the readers and their tags
 */
public record QuestionGroups(DisplayNames words) {
    private static final String HEALTH = "health";

    /** {@return the queries of each group that has any, in order} */
    public Map<String, List<CannedQuery>> of(List<CannedQuery> queries) {
        Map<String, List<CannedQuery>> groups = new LinkedHashMap<>();
        words.audiences().forEach(audience -> groups.put(audience, new ArrayList<>()));
        groups.put(HEALTH, new ArrayList<>());
        queries.forEach(query ->
                groups.computeIfAbsent(group(query), key -> new ArrayList<>()).add(query));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private String group(CannedQuery query) {
        List<String> audiences = words.audiences();
        if (query.tags().contains(HEALTH)) {
            return HEALTH;
        }
        return query.tags().stream()
                .flatMap(tag -> audiences.stream()
                        .filter(audience -> words.tagsFor(audience).contains(tag)))
                .findFirst()
                .orElse(audiences.getLast());
    }

    /** {@return what a group is called} */
    public String name(String group, Language language) {
        return group.equals(HEALTH)
                ? language.pick("Checks of the data's quality", "数据质量检查")
                : words.audience(group, language);
    }
}
