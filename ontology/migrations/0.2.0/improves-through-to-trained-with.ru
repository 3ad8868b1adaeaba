# aigc:improvesThrough becomes aigc:trainedWith where it leads to a technique, and else aigc:supportedBy.
# Since 0.2.0 what a thing becomes better by is the method that trains it, or a help.
PREFIX aigc: <https://w3id.org/aigc/ns#>
PREFIX graph: <https://w3id.org/aigc/graph/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE { GRAPH ?graph { ?thing aigc:improvesThrough ?other . ?claim rdf:predicate aigc:improvesThrough } }
INSERT { GRAPH ?graph { ?thing ?relation ?other . ?claim rdf:predicate ?relation } }
WHERE {
  GRAPH ?graph {
    { ?thing aigc:improvesThrough ?other }
    UNION
    { ?claim rdf:predicate aigc:improvesThrough ; rdf:object ?other }
  }
  FILTER(?graph != graph:inferred)
  BIND(IF(EXISTS { GRAPH ?described { ?other a aigc:Technique } }, aigc:trainedWith, aigc:supportedBy) AS ?relation)
}
