package org.aigcatlas.cli.command;

import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.Text;

/**
 * A population of the landscape that was once wrong, and how many are in it.
 *
 * @param name what is counted
 * @param before how many there were in the edition of 2026-07-02 before the landscape was told apart by how it is
 *     known
 * @param count a query whose one value is how many there are now
 */
record Population(Text name, int before, String count) {
    private static final String SERVED = "?model a aigc:Model . ?offer aigc:offeringOf ?model .";
    private static final String SIZED = SERVED + " ?offer aigc:catalogueId ?id ."
            + " FILTER(REGEX(?id, '(^|[^0-9a-z.])[0-9]+([.][0-9]+)?b($|[^0-9a-z])', 'i'))";

    private static Population of(String en, String zh, int before, String of, String pattern) {
        return new Population(
                new Text(en, zh), before, "SELECT (COUNT(DISTINCT ?" + of + ") AS ?n) { " + pattern + " }");
    }

    /** {@return all populations, in the order in which they are told} */
    static List<Population> all() {
        return Stream.of(openWeights(), families(), prices(), kinds())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Population> openWeights() {
        return List.of(
                of("models on offer", "在提供服务的模型", 1166, "model", SERVED),
                of("… with open weights", "……权重开放", 353, "model", SERVED + " ?model aigc:openWeights true ."),
                of("… with closed weights", "……权重不开放", 813, "model", SERVED + " ?model aigc:openWeights false ."),
                of(
                        "… of which it is unknown",
                        "……权重是否开放未知",
                        0,
                        "model",
                        SERVED + " FILTER NOT EXISTS { ?model aigc:openWeights ?any }"),
                of(
                        "models with a size in their id that are called closed",
                        "标识中标有参数量却记为不开放的模型",
                        154,
                        "model",
                        SIZED + " ?model aigc:openWeights false ."));
    }

    private static List<Population> families() {
        return List.of(
                named("Claude", "family-claude", 0),
                named("Command", "family-command", 0),
                named("Kimi", "family-kimi", 5),
                named("Gemini", "family-gemini", 29),
                named("DeepSeek", "family-deepseek", 146),
                of("families that are branches", "作为分支的系列", 7, "family", "?family aigc:branchOf ?wider ."),
                of(
                        "families without a model, branches included",
                        "连同分支也没有模型的系列",
                        28,
                        "family",
                        "?family a aigc:ModelFamily FILTER NOT EXISTS { ?any a aigc:Model ; aigc:ofFamily/aigc:branchOf* ?family }"),
                of(
                        "offerings of no family",
                        "未归入任何系列的模型服务",
                        275,
                        "offer",
                        "?offer a aigc:Offering FILTER NOT EXISTS { ?offer aigc:offeringOf/aigc:ofFamily ?family }"));
    }

    private static Population named(String name, String family, int before) {
        return of(
                "offerings that asking for " + name + " finds",
                "按 " + name + " 系列查得的模型服务",
                before,
                "offer",
                "?offer aigc:offeringOf/aigc:ofFamily/aigc:branchOf* id:" + family + " .");
    }

    private static List<Population> prices() {
        return List.of(
                of(
                        "models whose cheapest offering costs nothing though others cost something",
                        "最低价为零而别处并非免费的模型",
                        158,
                        "model",
                        """
                        { SELECT ?model (MIN(?sum) AS ?least) (MAX(?sum) AS ?most)
                          { ?model a aigc:Model . ?offer aigc:offeringOf ?model ; aigc:billing aigc:PerToken ;
                              aigc:inputPrice ?in ; aigc:outputPrice ?out . BIND(?in + ?out AS ?sum) }
                          GROUP BY ?model }
                        FILTER(?least = 0 && ?most > 0)"""),
                of(
                        "zero prices of which it is unknown how one pays",
                        "价格为零而计费方式未知的模型服务",
                        432,
                        "offer",
                        "?offer aigc:inputPrice 0.0 ; aigc:outputPrice 0.0 FILTER NOT EXISTS { ?offer aigc:billing ?way }"));
    }

    private static List<Population> kinds() {
        return List.of(
                of(
                        "embedding and reranking models that produce text",
                        "被记为产出文本的嵌入模型与重排序模型",
                        51,
                        "model",
                        SERVED + " ?model rdfs:label ?name ; aigc:produces id:text ."
                                + " FILTER(REGEX(?name, 'embed|rerank|bge|e5-|voyage', 'i'))"),
                of(
                        "image-to-video models that take no image",
                        "未标注图像输入的图生视频模型",
                        5,
                        "model",
                        SERVED + " ?model rdfs:label ?name FILTER(REGEX(?name, 'i2v|image-to-video', 'i'))"
                                + " FILTER NOT EXISTS { ?model aigc:processes id:image }"),
                of(
                        "models on offer without a kind",
                        "在提供服务、种类未知的模型",
                        1165,
                        "model",
                        SERVED + " FILTER NOT EXISTS { ?model aigc:instanceOf ?kind }"),
                of(
                        "routers, tiers, tools and names that move among the models",
                        "混在模型中的路由、档位、工具与浮动名称",
                        96,
                        "model",
                        "?model a aigc:Model , ?other FILTER(?other IN (aigc:Router, aigc:Alias, aigc:Tool))"),
                of(
                        "concepts and tasks without a broader one",
                        "没有上位概念的概念与任务",
                        83,
                        "concept",
                        "?concept a/rdfs:subClassOf* aigc:Concept FILTER NOT EXISTS { ?concept aigc:kindOf|aigc:instanceOf ?kind }"));
    }
}
