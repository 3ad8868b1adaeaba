# aigc:hasKind that leads to a thing becomes aigc:hasInstance.
# Since 0.2.0 aigc:hasKind is aigc:kindOf the other way round, and what leads from a kind to a tool, a model or an
# organisation is aigc:hasInstance.
PREFIX aigc: <https://w3id.org/aigc/ns#>
PREFIX graph: <https://w3id.org/aigc/graph/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE { GRAPH ?graph { ?kind aigc:hasKind ?thing . ?claim rdf:predicate aigc:hasKind } }
INSERT { GRAPH ?graph { ?kind aigc:hasInstance ?thing . ?claim rdf:predicate aigc:hasInstance } }
WHERE {
  VALUES ?class {
    aigc:Corpus aigc:Language aigc:Model aigc:ModelFamily aigc:Organization aigc:Place aigc:Platform aigc:Provider
    aigc:Tool aigc:Vendor
  }
  GRAPH ?described { ?thing a ?class }
  GRAPH ?graph {
    { ?kind aigc:hasKind ?thing }
    UNION
    { ?claim rdf:predicate aigc:hasKind ; rdf:object ?thing }
  }
  FILTER(?graph != graph:inferred)
}
