# aigc:recommends becomes aigc:about.
# Since 0.2.0 a source tells of what it sends its readers to.
PREFIX aigc: <https://w3id.org/aigc/ns#>
PREFIX graph: <https://w3id.org/aigc/graph/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE { GRAPH ?graph { ?thing aigc:recommends ?other . ?claim rdf:predicate aigc:recommends } }
INSERT { GRAPH ?graph { ?thing aigc:about ?other . ?claim rdf:predicate aigc:about } }
WHERE {
  GRAPH ?graph {
    { ?thing aigc:recommends ?other }
    UNION
    { ?claim rdf:predicate aigc:recommends }
  }
  FILTER(?graph != graph:inferred)
}
