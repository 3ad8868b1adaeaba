package org.aigcatlas.serve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.api.SearchApi;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.text.NameNormalizer;

/** Things by what they are called and by what is said of them, and names while they are being typed. */
record SearchModule(Site site) implements RouteModule {
    private static final int MOST = 30;
    private static final int MOST_QUESTIONS = 5;

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                SearchApi.PATH,
                                "Things by name, alias or text, best first",
                                "按名称、别名或文字搜索事物，最相符的在前",
                                new SearchApi(site))
                        .unqueued()
                        .described(Operations.shaped(
                                "application/json",
                                "SearchResults",
                                Operations.get(
                                        "search",
                                        List.of("application/json", "text/html"),
                                        Operations.needed("q", "what to look for, in either language", "diffusion"),
                                        Operations.number("limit", "how many things at the most, up to 100", 1, 20),
                                        Operations.number("offset", "how many things to leave out", 0, 0),
                                        Operations.language()))),
                Route.get("/suggest", "Names that fit while one is being typed", "输入时提示相符的名称", this::suggest)
                        .uncrawled()
                        .described(Operations.get(
                                "suggest",
                                List.of("application/json"),
                                Operations.optional("of", "the class that the thing must belong to", "Vendor"),
                                Operations.optional("q", "what is typed so far", "open"),
                                Operations.optional(
                                        "questions", "yes, for questions that have these words, too", "yes"),
                                Operations.language())));
    }

    private Reply suggest(Request request) {
        Set<String> suggested = new LinkedHashSet<>();
        String kind = request.parameter("of").orElse("");
        String typed = request.parameter("q").orElse("");
        boolean isAnything = request.parameter("questions").isPresent() && !typed.isBlank();
        if (isAnything) {
            site.atlas().queries().all().stream()
                    .map(query -> query.question().in(request.language()))
                    .filter(question -> NameNormalizer.name(question).contains(NameNormalizer.name(typed)))
                    .limit(MOST_QUESTIONS)
                    .forEach(suggested::add);
        }
        site.atlas().names().suggest(kind, typed, MOST).forEach(thing -> {
            suggested.add(thing.in(request.language()));
            // A browser shows what has the letters that are typed; these may be of the other language.
            if (isAnything) {
                suggested.add(thing.in(request.language().inOrder().getLast()));
            }
        });
        return Reply.json(JsonObjects.array(suggested)).with("Vary", "Accept-Language");
    }
}
