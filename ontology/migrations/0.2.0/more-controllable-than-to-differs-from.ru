# aigc:moreControllableThan becomes aigc:differsFrom.
# Since 0.2.0 a comparison of how far results can be steered counts among the differences; the claim says how.
PREFIX aigc: <https://w3id.org/aigc/ns#>
PREFIX graph: <https://w3id.org/aigc/graph/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE { GRAPH ?graph { ?thing aigc:moreControllableThan ?other . ?claim rdf:predicate aigc:moreControllableThan } }
INSERT { GRAPH ?graph { ?thing aigc:differsFrom ?other . ?claim rdf:predicate aigc:differsFrom } }
WHERE {
  GRAPH ?graph {
    { ?thing aigc:moreControllableThan ?other }
    UNION
    { ?claim rdf:predicate aigc:moreControllableThan }
  }
  FILTER(?graph != graph:inferred)
}
