package org.aigcatlas.export.scope;

import java.util.List;
import org.aigcatlas.graph.Text;

/**
 * A kind of scope, for those who choose one.
 *
 * @param form how it is written, with what stands for a name in capitals
 * @param example one of it
 * @param about what it holds
 */
public record ScopeKind(String form, String example, Text about) {
    /** Every kind there is. */
    public static final List<ScopeKind> ALL = List.of(
            bare("all", "everything", "全部内容"),
            bare(
                    "concepts",
                    "the map of the article: every thing outside the landscape, and how they relate",
                    "文章的概念图：模型版图以外的所有事物及其关系"),
            bare("landscape", "models, families, providers and offerings", "模型、模型系列、服务商与模型服务"),
            bare("vocabulary", "classes and properties", "类与属性"),
            new ScopeKind(
                    "around:THING[:HOPS]",
                    "around:ChatGPT:2",
                    new Text(
                            "a thing, by any name, and what is at most 1 to 5 relations away",
                            "某个事物（写任一名称皆可）以及与它相隔 1 至 5 步以内的事物")),
            new ScopeKind(
                    "among:THING,THING,…",
                    "among:chatgpt,gpt,openai",
                    new Text(
                            "some things, each by any name without a comma, and how they relate to each other",
                            "若干事物（逐个写出任一名称，名称中不含逗号）以及它们彼此之间的关系")),
            new ScopeKind(
                    "query:NAME?param=value",
                    "query:tool-map?vendor=Baidu",
                    new Text("what a canned query gives that makes a graph", "某个结果为图的查询")),
            new ScopeKind("graph:NAME", "graph:article", new Text("one named graph", "一个命名图")));

    private static ScopeKind bare(String name, String en, String zh) {
        return new ScopeKind(name, name, new Text(en, zh));
    }

    /** {@return how each is written} */
    static List<String> forms() {
        return ALL.stream().map(ScopeKind::form).toList();
    }
}
