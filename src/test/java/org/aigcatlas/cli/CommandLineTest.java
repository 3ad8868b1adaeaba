package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aigcatlas.cli.Shell.Ended;
import org.aigcatlas.query.QueryRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String BAIDU = "https://w3id.org/aigc/id/baidu";

    @ParameterizedTest
    @ValueSource(strings = {"百度", "Baidu", "baidu", "id:baidu", BAIDU, "<" + BAIDU + ">"})
    void baiduByAnyNameMakesTheSameTools(String vendor) {
        Ended ended = Shell.run("query", "tools-by-vendor", "-p", "vendor=" + vendor, "--format", "csv");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines())
                .containsExactly(
                        "tool,tool_en,tool_zh",
                        "https://w3id.org/aigc/id/baidu-comate,Baidu Comate,文心快码",
                        "https://w3id.org/aigc/id/baidu-wenku,Baidu Wenku,百度文库",
                        "https://w3id.org/aigc/id/chengpian,Chengpian,橙篇",
                        "https://w3id.org/aigc/id/dujia,Dujia,度加创作工具",
                        "https://w3id.org/aigc/id/ernie-bot,ERNIE Bot,文心一言",
                        "https://w3id.org/aigc/id/genflow,GenFlow,GenFlow",
                        "https://w3id.org/aigc/id/wenxin-yige,Wenxin Yige,文心一格");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void aQueryIsAskedOfTheChosenGraphsAlone() {
        assertThat(Shell.run(
                                "query",
                                "tools-by-vendor",
                                "-p",
                                "vendor=百度",
                                "--graph",
                                "article",
                                "--graph",
                                "glossary",
                                "--lang",
                                "zh")
                        .out())
                .contains("文心一言");
        Ended none = Shell.run("query", "tools-by-vendor", "-p", "vendor=百度", "--graph", "glossary", "--lang", "zh");
        assertThat(none.out()).doesNotContain("文心一言");
        assertThat(none.err()).contains("所选的图中没有结果");
    }

    @Test
    void aTableNamesThingsInTheLanguageAskedFor() {
        Ended ended = Shell.run("query", "tools-by-vendor", "-p", "vendor=百度", "--lang", "zh");
        assertThat(ended.lines()).startsWith("工具").contains("文心一言 (ernie-bot)", "文心一格 (wenxin-yige)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query cheapest-offerings -p model=GPT-5 | zh | 服务商 .*输入价（美元/百万 token）",
                "query cheapest-offerings -p model=GPT-5 | en | provider .*input price \\(US\\$ per million tokens\\)",
                "stats --by graph                        | zh | 图 .*三元组数.*来源",
                "search chatgpt                          | zh | 事物 +类 +匹配的名称 +定义",
                "search chatgpt                          | en | thing +class +matched +definition"
            })
    void headsOfTablesAreInTheLanguageAskedFor(String words, String language, String head) {
        Ended ended = Shell.run((words + " --lang " + language).split(" +"));
        assertThat(ended.lines().getFirst()).containsPattern("^" + head);
    }

    @Test
    void whoWritesSparqlFindsTheirOwnNamesAtTheHead() {
        assertThat(Shell.run("sparql", "SELECT ?tool { ?tool aigc:madeBy id:baidu }", "--lang", "zh")
                        .lines()
                        .getFirst())
                .isEqualTo("tool");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query tools-by-vendr                        | Nearest: tools-by-vendor",
                "query vendors --graph artikle               | Nearest: article",
                "query tools-by-vendor -p vendor=Openai1     | Nearest: OpenAI",
                "query tools-by-vendor -p vendr=OpenAI       | Nearest: vendor",
                "query tools-by-vendor -p vendor             | -p vendor=OpenAI",
                "query tools-by-vendor -p vendor=ChatGPT     | is in the atlas, but not as a vendor",
                "query tools-by-vendor --format cvs          | Take one of: csv, tsv",
                "show Midjourny                              | Nearest: Midjourney",
                "why chatgpt usess bing                      | Nearest: uses",
                "sparql 'SELECT * {'                         | That is not SPARQL",
                "sparql 'DELETE WHERE { ?s ?p ?o }'          | That is not SPARQL",
                "sparql 'SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }' | nothing is fetched",
                "sparql 'SELECT * FROM NAMED <http://127.0.0.1:1/x> { ?s ?p ?o }' | nothing is fetched",
                "sparql 'SELECT * { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } }' | asks no other service",
                "sparql -f nowhere.rq                        | There is no such file",
                "sparql -f src                               | That is a directory",
                "stats --endpoint ftp://x/                   | is not the address of a SPARQL service",
                "stats --endpoint x                          | is not the address of a SPARQL service",
                "serch chat                                  | Did you mean: aigc search",
                "show                                        | Missing required parameter",
                "show ChatGPT --store nowhere                | There is no store at nowhere",
                "show ChatGPT --store ''                     | The name of the directory is empty",
                "show ChatGPT --store docs                   | something else than a store at docs",
                "load x.ttl --store docs                     | something else than a store at docs",
                "validate --store nowhere                    | There is no store at nowhere",
                "load x.ttl                                  | --store DIR",
                "load x.ttl --store s --graph 'a b'          | as a-b",
                "stats --by clas                             | CLASS, GRAPH, SOURCE",
            })
    void aWrongCommandEndsWithTwoAndSaysHowToMendIt(String words, String said) {
        Ended ended = Shell.run(split(words));
        assertThat(ended.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "serch", "query"})
    void whatIsRepeatedOfACommandSteersNoTerminal(String command) {
        Ended ended = Shell.run(command, "a\u001b[31mb\rc\u009b2Jd", "--e\u001b[1m");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines()).noneMatch(line -> line.matches(".*\\p{Cc}.*"));
        assertThat(ended.err()).doesNotContain("\r");
    }

    @Test
    void whatIsNotInTheAtlasIsRepeatedWithoutSteeringTheTerminal() {
        assertThat(Shell.run("show", "a\u001b[31mb").err()).contains("a [31mb");
    }

    @Test
    void termsOfTheVocabularyAreFoundAsRelationsAndClasses() {
        assertThat(Shell.run("search", "开发方为", "--lang", "zh").lines())
                .anySatisfy(line -> assertThat(line).contains("开发方为").contains("关系"))
                .noneMatch(line -> line.contains("http://www.w3.org/2002/07/owl"));
        assertThat(Shell.run("search", "is made by", "--format", "csv").out())
                .contains("owl#ObjectProperty,relation,关系");
    }

    private static String[] split(String words) {
        List<String> parts = new java.util.ArrayList<>();
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile("'([^']*)'|(\\S+)").matcher(words);
        while (matcher.find()) {
            parts.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return parts.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "completion",
                "format",
                "load",
                "queries",
                "query",
                "search",
                "show",
                "sparql",
                "stats",
                "validate"
            })
    void everyCommandHasHelpWithExamples(String command) {
        Ended ended = Shell.run(command, "--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Usage: aigc " + command, "Examples:", "  aigc " + command, "--lang");
    }

    @Test
    void withoutACommandTheCommandsAreListed() {
        assertThat(Shell.run().out()).contains("Usage: aigc", "serve", "why", "Examples:");
    }

    @Test
    void eachQueryIsListedWithItsQuestion() {
        Ended ended = Shell.run("queries", "--lang", "zh");
        assertThat(ended.lines()).hasSize(new QueryRegistry().names().size() + 1);
        assertThat(ended.lines()).anySatisfy(line -> assertThat(line).matches("tools-by-vendor +这家厂商有哪些工具？"));
    }

    @Test
    void aQueryTellsItsParametersAndItsText() {
        assertThat(Shell.run("queries", "tools-by-vendor").lines())
                .anySatisfy(line -> assertThat(line).matches("vendor +Vendor +OpenAI +the vendor"))
                .contains("SELECT DISTINCT ?tool ?tool_en ?tool_zh");
    }

    @Test
    void theArticleMakes102Claims() {
        Ended ended = Shell.run(
                "sparql",
                "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a aigc:Claim ; aigc:statedIn/aigc:sectionOf|aigc:statedIn ?s ."
                        + " FILTER(STRSTARTS(STR(?c), \"https://w3id.org/aigc/claim/c\")) }");
        assertThat(ended.lines()).containsExactly("n", "102");
    }

    @Test
    void everyClaimWithAnObjectIsAFactOfTheArticlesGraph() {
        Ended ended = Shell.run(
                "sparql",
                "SELECT (COUNT(*) AS ?claims) (SUM(IF(EXISTS { GRAPH graph:article { ?s ?p ?o } }, 1, 0)) AS ?facts) {"
                        + " ?c rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; a aigc:Claim ."
                        + " FILTER(STRSTARTS(STR(?c), \"https://w3id.org/aigc/claim/c\")) }",
                "--format",
                "csv");
        assertThat(ended.lines()).containsExactly("claims,facts", "97,97");
    }

    @Test
    void fromNamesTheGraphsThatAreAsked() {
        String perGraph = "SELECT (COUNT(*) AS ?n) { GRAPH graph:article { ?s ?p ?o } }";
        String from = "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/aigc/graph/article> { ?s ?p ?o }";
        String named = "SELECT DISTINCT ?g FROM NAMED <https://w3id.org/aigc/graph/tasks> { GRAPH ?g { ?s ?p ?o } }";
        assertThat(Shell.run("sparql", from).out())
                .isEqualTo(Shell.run("sparql", perGraph).out());
        assertThat(Shell.run("sparql", named).lines()).containsExactly("g", "graph:tasks");
    }

    @Test
    void aQuestionWithTheAnswerNoEndsWithOne() {
        assertThat(Shell.run("sparql", "ASK { id:chatgpt aigc:madeBy id:baidu }")
                        .code())
                .isEqualTo(1);
        assertThat(Shell.run("sparql", "ASK { id:chatgpt aigc:madeBy id:openai }")
                        .code())
                .isZero();
        assertThat(Shell.run("why", "chatgpt", "made-by", "baidu").code()).isEqualTo(1);
        assertThat(Shell.run("search", "zzzzqqq").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "csv, 'subject,predicate,object'",
        "xml, <rdf:RDF",
        "json, '\"@id\"'",
        "turtle, aigc:madeBy",
        "ntriples, <https://w3id.org/aigc/ns#madeBy>"
    })
    void triplesComeInEveryForm(String format, String said) {
        Ended ended = Shell.run("sparql", "CONSTRUCT WHERE { id:chatgpt aigc:madeBy ?maker }", "--format", format);
        assertThat(ended.out()).contains(said).contains("openai");
    }

    @Test
    void rowsHaveNoTurtle() {
        Ended ended = Shell.run("sparql", "SELECT * { ?s ?p ?o } LIMIT 1", "--format", "turtle");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("CONSTRUCT");
    }

    @Test
    void aClaimedFactIsExplainedByItsClaimAndSection() {
        Ended ended = Shell.run("why", "midjourney", "produces", "image");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("c079").contains("https://w3id.org/aigc/source/article#7.2");
    }

    @Test
    void anInferredFactIsExplainedByRulesDownToClaims() {
        Ended ended = Shell.run("why", "ChatGPT", "uses", "神经网络", "--lang", "zh");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("ChatGPT 使用 神经网络\n依据规则 ")
                .contains("├─ ")
                .contains("└─ ")
                .containsPattern("e0\\d\\d  ");
    }

    @Test
    void aValueIsExplainedByTheRuleTheRecordsAndTheirEdition() {
        Ended ended = Shell.run("why", "model-gpt-5", "released", "2025-08-07", "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("GPT-5 released 2025-08-07\nfrom the list of models: ")
                .contains("  openai/gpt-5: 2025-08-07\n")
                .containsPattern("models\\.dev \\(edition \\w+, \\d{4}-\\d\\d-\\d\\d, MIT\\)");
    }

    @Test
    void aValueKeptByHandIsExplainedByThePageThatShowsIt() {
        Ended ended = Shell.run("why", "model-qwen3-14b", "open-weights", "true", "--lang", "zh");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("人工核定", "查证网页：https://", "CC BY 4.0");
    }

    @Test
    void whatARecordStatesIsExplainedByIt() {
        assertThat(Shell.run("why", "record-openai-gpt-5", "recorded-name", "GPT-5", "--lang", "en")
                        .out())
                .containsPattern("stated by the record openai/gpt-5 of models\\.dev \\(edition .*, MIT\\)");
    }

    @Test
    void aValueThatTheAtlasDoesNotHoldIsNotExplained() {
        Ended ended = Shell.run("why", "model-qwen3-14b", "open-weights", "perhaps");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out().lines()).hasSize(1);
    }

    @Test
    void aModelIsShownWithHowItsValuesAreKnown() {
        Ended ended = Shell.run("show", "model-gpt-5", "--lang", "en");
        assertThat(ended.out())
                .contains("released (from the list of models)\n  2025-08-07")
                .contains("How it is known\n")
                .containsPattern("from the list of models: .*released.* — openai/gpt-5");
    }

    @Test
    void anOldNameShowsTheNewThingAndSaysSo() {
        Ended ended = Shell.run("show", "model-nano-banana", "--lang", "en");
        assertThat(ended.err()).isEqualTo("model-nano-banana has moved to model-gemini-2.5-flash-image.\n");
        assertThat(ended.out()).contains("https://w3id.org/aigc/id/model-gemini-2.5-flash-image");
    }

    @Test
    void aFormerTermOfTheVocabularyLeadsToWhatTookItsPlace() {
        Ended ended = Shell.run("show", "modelsAfter", "--lang", "en");
        assertThat(ended.err()).isEqualTo("modelsAfter has moved to analogousTo.\n");
        assertThat(ended.out()).contains("https://w3id.org/aigc/ns#analogousTo");
    }

    @Test
    void aQueryTakesAnOldNameForTheNewThing() {
        String old = Shell.run("query", "cheapest-offerings", "-p", "model=model-nano-banana")
                .out();
        assertThat(old)
                .isNotBlank()
                .isEqualTo(Shell.run("query", "cheapest-offerings", "-p", "model=model-gemini-2.5-flash-image")
                        .out());
    }

    @Test
    void aThingIsShownWithItsMakerTasksRemarksAndSources() {
        Ended ended = Shell.run("show", "文心一言", "--lang", "zh");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines().getFirst()).isEqualTo("文心一言  ERNIE Bot");
        assertThat(ended.out())
                .containsPattern("开发方为\n  百度\\[\\d+]")
                .containsPattern("完成任务\n  .*对话\\[\\d+].*")
                .containsPattern("问答\\[\\d+]")
                .containsPattern("写作辅助\\[\\d+]")
                .contains("第 7.5 节")
                .containsPattern("c093\\)\n    看法：")
                .doesNotContain("http://xmlns.com/foaf");
    }

    @Test
    void ofHundredsOfNeighboursThirtyAreNamedUnlessAllAreAskedFor() {
        String firsts = Shell.run("show", "models.dev", "--lang", "en").out();
        assertThat(firsts).containsPattern("… and \\d+ more \\(--all shows them\\)");
        assertThat(Shell.run("show", "models.dev", "--lang", "en", "--all").out())
                .doesNotContain("--all")
                .hasSizeGreaterThan(10 * firsts.length());
    }

    @Test
    void aThingIsShownInEnglishToo() {
        assertThat(Shell.run("show", "Yiyan", "--lang", "en").out())
                .startsWith("ERNIE Bot  文心一言\n")
                .containsPattern("is made by\n  Baidu\\[\\d+]")
                .contains("opinion: ");
    }

    @Test
    void statisticsCountClassesGraphsAndSources() {
        assertThat(Shell.run("stats", "--lang", "en").out())
                .contains("Things by class")
                .contains("Statements by graph")
                .containsPattern("AIGC at a glance \\(article\\) +102 +");
        assertThat(Shell.run("stats", "--by", "source", "--format", "csv")
                        .lines()
                        .get(1))
                .startsWith("https://w3id.org/aigc/source/article,");
    }

    @Test
    void theBundledGraphIsClean() {
        assertThat(Shell.run("validate", "--lang", "zh"))
                .isEqualTo(new Ended(0, "图谱没有问题。" + System.lineSeparator(), ""));
    }

    @Test
    void theShellCanCompleteCommandsAndQueries() {
        assertThat(Shell.run("completion").out()).contains("tools-by-vendor").contains("complete -F");
    }

    @Test
    void theVersionIsSaid() {
        assertThat(Shell.run("--version").lines().getFirst()).startsWith("AIGC Atlas ");
    }

    @Test
    void whatIsWrongIsToldInTheLanguageAskedFor() {
        Ended chinese = Shell.run("show", "文心一眼", "--lang", "zh");
        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.err())
                .contains("“文心一眼”")
                .contains("最接近的有：")
                .contains("文心一言")
                .doesNotContain("Nearest");
        assertThat(Shell.run("show", "文心一眼", "--lang", "en").err()).contains("Nearest: ");
    }
}
