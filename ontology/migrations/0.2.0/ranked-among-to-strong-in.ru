# aigc:rankedAmong becomes aigc:strongIn.
# Since 0.2.0 who counts among the leading ones at something is strong in it.
PREFIX aigc: <https://w3id.org/aigc/ns#>
PREFIX graph: <https://w3id.org/aigc/graph/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE { GRAPH ?graph { ?thing aigc:rankedAmong ?other . ?claim rdf:predicate aigc:rankedAmong } }
INSERT { GRAPH ?graph { ?thing aigc:strongIn ?other . ?claim rdf:predicate aigc:strongIn } }
WHERE {
  GRAPH ?graph {
    { ?thing aigc:rankedAmong ?other }
    UNION
    { ?claim rdf:predicate aigc:rankedAmong }
  }
  FILTER(?graph != graph:inferred)
}
