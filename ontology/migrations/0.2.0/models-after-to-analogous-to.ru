# aigc:modelsAfter becomes aigc:analogousTo.
# Since 0.2.0 what takes a thing as its model counts among what is compared with it; the claim says how.
PREFIX aigc: <https://w3id.org/aigc/ns#>
PREFIX graph: <https://w3id.org/aigc/graph/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE { GRAPH ?graph { ?thing aigc:modelsAfter ?other . ?claim rdf:predicate aigc:modelsAfter } }
INSERT { GRAPH ?graph { ?thing aigc:analogousTo ?other . ?claim rdf:predicate aigc:analogousTo } }
WHERE {
  GRAPH ?graph {
    { ?thing aigc:modelsAfter ?other }
    UNION
    { ?claim rdf:predicate aigc:modelsAfter }
  }
  FILTER(?graph != graph:inferred)
}
