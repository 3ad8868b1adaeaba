package org.aigcatlas.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Queries and updates: some by SPARQL's grammar, some from the atlas's own files, with something changed. */
final class SparqlText {
    private static final String PREFIXES =
            "PREFIX aigc: <https://w3id.org/aigc/ns#> PREFIX id: <https://w3id.org/aigc/id/>"
                    + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX text: <http://jena.apache.org/text#>"
                    + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ";
    private static final List<String> FUNCTIONS = List.of(
            "STR",
            "LANG",
            "DATATYPE",
            "IRI",
            "ABS",
            "CEIL",
            "STRLEN",
            "UCASE",
            "LCASE",
            "ENCODE_FOR_URI",
            "YEAR",
            "TZ",
            "TIMEZONE",
            "SHA256",
            "MD5",
            "isIRI",
            "isBlank",
            "isNumeric",
            "BNODE",
            "xsd:integer",
            "xsd:date",
            "xsd:double",
            "fn:upper-case",
            "TRIPLE",
            "SUBJECT",
            "isTRIPLE",
            "LANGDIR",
            "hasLANG");
    private static final List<String> PAIRS = List.of(
            "CONTAINS",
            "STRSTARTS",
            "STRENDS",
            "STRBEFORE",
            "STRAFTER",
            "REGEX",
            "SUBSTR",
            "STRDT",
            "STRLANG",
            "langMatches",
            "sameTerm",
            "CONCAT",
            "COALESCE");
    private static final List<String> SIGNS = List.of("+", "-", "*", "/", "=", "!=", "<", ">", "<=", ">=", "&&", "||");
    private static final List<String> AGGREGATES =
            List.of("COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT");
    private static final List<String> TERMS = List.of(
            "?a",
            "?b",
            "?c",
            "?d",
            "id:chatgpt",
            "id:openai",
            "aigc:madeBy",
            "rdfs:label",
            "a",
            "1",
            "-2.5",
            "1e400",
            "'x'@en",
            "\"百度\"",
            "true",
            "'2026-02-30'^^xsd:date",
            "'x'^^<y>",
            "_:b",
            "[]",
            "<x:y>",
            "<relative>",
            "<>",
            "()",
            "(1 ?a)",
            "<<?a ?b ?c>>",
            "'''long'''");

    private final List<String> queries;
    private final List<String> updates;

    private SparqlText(List<String> queries, List<String> updates) {
        this.queries = queries;
        this.updates = updates;
    }

    /** {@return what is made from the files of this project} */
    static SparqlText ofFiles() {
        List<String> own = List.of(
                "SELECT ?s ?score { (?s ?score) text:query (rdfs:label 'diffusion' 5) }",
                "DESCRIBE id:chatgpt",
                "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } } LIMIT 5",
                "SELECT * FROM <https://w3id.org/aigc/graph/article> { ?s ?p ?o } LIMIT 5",
                "SELECT (GROUP_CONCAT(DISTINCT ?l; SEPARATOR='|') AS ?x) { ?s rdfs:label ?l } GROUP BY ?s HAVING(COUNT(*) > 1)",
                "ASK { FILTER EXISTS { id:chatgpt (aigc:madeBy|^aigc:madeBy)+/rdfs:label ?l } }",
                "SELECT * { VALUES (?a ?b) { (1 UNDEF) ('x'@en <x:y>) } OPTIONAL { ?a ?p ?b } MINUS { ?b ?p ?a } }",
                "SELECT (REPLACE('aaa', '(a)', '$1b') AS ?x) (NOW() AS ?t) {}",
                "JSON { 'a': ?s } WHERE { ?s a aigc:Tool }",
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o . LATERAL { SELECT * { ?s rdfs:label ?l } LIMIT 1 } } LIMIT 3");
        List<String> changes = List.of(
                "INSERT DATA { GRAPH <x:fuzz> { <x:a> <x:b> 'c'@en , 1.5 , <x:d> } }",
                "DELETE DATA { GRAPH <x:fuzz> { <x:a> <x:b> 'c'@en } }",
                "DELETE WHERE { GRAPH <x:fuzz> { ?s ?p ?o } }",
                "WITH <x:fuzz> DELETE { ?s ?p ?o } INSERT { ?o ?p ?s } WHERE { ?s ?p ?o FILTER isIRI(?o) }",
                "INSERT { GRAPH <x:fuzz> { ?s <x:p> ?x } } WHERE { VALUES ?s { <x:a> } BIND(IRI('x:y') AS ?x) }",
                "COPY SILENT <x:fuzz> TO <x:other> ; MOVE <x:other> TO <x:third> ; ADD <x:third> TO <x:fuzz>",
                "CREATE SILENT GRAPH <x:g> ; CLEAR SILENT GRAPH <x:g> ; DROP SILENT GRAPH <x:g>",
                "LOAD SILENT <file:///etc/hostname> INTO GRAPH <x:g>",
                "INSERT DATA { GRAPH <x:fuzz> { <x:a\\u0020b> <x:p> \"\\u0000\" } }");
        return new SparqlText(
                Stream.of(
                                texts("queries", ".rq"),
                                texts("ontology/rules", ".rq"),
                                own.stream().map(PREFIXES::concat))
                        .flatMap(all -> all)
                        .toList(),
                Stream.concat(
                                texts("ontology/migrations", ".ru"),
                                changes.stream().map(PREFIXES::concat))
                        .toList());
    }

    private static Stream<String> texts(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(SparqlText::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^#.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a query, most of them broken} */
    String query(Chance chance) {
        return switch (chance.below(8)) {
            case 0 -> chance.of(queries);
            case 1, 2, 3, 4 -> Mutation.of(chance.of(queries), chance);
            case 5 -> Mutation.of(made(chance), chance);
            default -> made(chance);
        };
    }

    /** {@return an update, most of them broken} */
    String update(Chance chance) {
        return switch (chance.below(24)) {
            case 0 -> chance.of(updates);
            case 1 -> PREFIXES + "INSERT { GRAPH <x:fuzz> { " + triple(chance) + " } } WHERE " + group(chance, 1);
            default -> Mutation.of(chance.of(updates), chance);
        };
    }

    private static String made(Chance chance) {
        String form =
                switch (chance.below(6)) {
                    case 0 -> "ASK";
                    case 1 -> "CONSTRUCT { " + triple(chance) + " } WHERE";
                    case 2 -> "DESCRIBE " + chance.of(TERMS);
                    case 3 -> "SELECT (" + expression(chance, 3) + " AS ?x)";
                    case 4 ->
                        "SELECT (" + chance.of(AGGREGATES) + "(" + (chance.oneIn(2) ? "DISTINCT " : "")
                                + expression(chance, 1) + ") AS ?x)";
                    default -> "SELECT " + (chance.oneIn(2) ? "DISTINCT *" : "*");
                };
        return PREFIXES + form + " " + group(chance, 3) + modifiers(chance);
    }

    private static String modifiers(Chance chance) {
        return switch (chance.below(6)) {
            case 0 -> " ORDER BY DESC(" + expression(chance, 2) + ") LIMIT 5";
            case 1 -> " GROUP BY ?a HAVING(" + expression(chance, 2) + ")";
            case 2 -> " VALUES (?a ?b) { (" + chance.of(TERMS) + " UNDEF) }";
            case 3 -> " OFFSET " + chance.of("0", "3", "-1", "99999999999999999999");
            default -> " LIMIT " + (1 + chance.below(10));
        };
    }

    private static String group(Chance chance, int depth) {
        StringBuilder text = new StringBuilder("{ ");
        for (int left = chance.below(3); left >= 0; left--) {
            text.append(depth == 0 ? triple(chance) : element(chance, depth - 1))
                    .append(" . ");
        }
        return text.append("}").toString();
    }

    private static String element(Chance chance, int depth) {
        return switch (chance.below(12)) {
            case 0 -> "OPTIONAL " + group(chance, depth);
            case 1 -> group(chance, depth) + " UNION " + group(chance, depth);
            case 2 -> "FILTER(" + expression(chance, 3) + ")";
            case 3 -> "BIND(" + expression(chance, 3) + " AS ?e" + chance.below(4) + ")";
            case 4 -> "MINUS " + group(chance, depth);
            case 5 ->
                "GRAPH " + chance.of("?g", "<x:g>", "<https://w3id.org/aigc/graph/article>") + " "
                        + group(chance, depth);
            case 6 -> "{ SELECT ?a " + group(chance, depth) + " LIMIT 3 }";
            case 7 -> "FILTER " + chance.of("EXISTS ", "NOT EXISTS ") + group(chance, depth);
            case 8 -> "VALUES ?" + chance.of("a", "b") + " { " + chance.of(TERMS) + " }";
            default -> triple(chance);
        };
    }

    private static String triple(Chance chance) {
        return chance.of(TERMS) + " " + path(chance, 2) + " " + chance.of(TERMS);
    }

    private static String path(Chance chance, int depth) {
        if (depth == 0 || chance.oneIn(2)) {
            return chance.of("rdfs:label", "aigc:madeBy", "a", "?p", "<x:p>", "aigc:uses", "text:query");
        }
        String inner = path(chance, depth - 1);
        return switch (chance.below(5)) {
            case 0 -> "(" + inner + ")" + chance.of("*", "+", "?", "{2}");
            case 1 -> "^" + inner;
            case 2 -> inner + "/" + path(chance, depth - 1);
            case 3 -> "!(" + inner + ")";
            default -> inner + "|" + path(chance, depth - 1);
        };
    }

    private static String expression(Chance chance, int depth) {
        if (depth == 0) {
            return chance.of(TERMS);
        }
        return switch (chance.below(7)) {
            case 0 -> chance.of(FUNCTIONS) + "(" + expression(chance, depth - 1) + ")";
            case 1 ->
                chance.of(PAIRS) + "(" + expression(chance, depth - 1) + ", " + expression(chance, depth - 1) + ")";
            case 2 ->
                "(" + expression(chance, depth - 1) + " " + chance.of(SIGNS) + " " + expression(chance, depth - 1)
                        + ")";
            case 3 -> "IF(" + expression(chance, depth - 1) + ", " + chance.of(TERMS) + ", " + chance.of(TERMS) + ")";
            case 4 -> "!" + expression(chance, depth - 1);
            case 5 -> expression(chance, depth - 1) + " IN (" + chance.of(TERMS) + ", " + chance.of(TERMS) + ")";
            default -> chance.of(TERMS);
        };
    }
}
