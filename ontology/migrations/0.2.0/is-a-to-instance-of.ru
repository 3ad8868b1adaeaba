# aigc:isA of a thing becomes aigc:instanceOf.
# Since 0.2.0 what one can use, download or meet is an instance of its kind, a kind is a kind of a broader one, and
# aigc:isA follows from either: it is asked with and no longer stated.
PREFIX aigc: <https://w3id.org/aigc/ns#>
PREFIX graph: <https://w3id.org/aigc/graph/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE { GRAPH ?graph { ?thing aigc:isA ?kind . ?claim rdf:predicate aigc:isA } }
INSERT { GRAPH ?graph { ?thing aigc:instanceOf ?kind . ?claim rdf:predicate aigc:instanceOf } }
WHERE {
  VALUES ?class {
    aigc:Corpus aigc:Language aigc:Model aigc:ModelFamily aigc:Organization aigc:Place aigc:Platform aigc:Provider
    aigc:Tool aigc:Vendor
  }
  GRAPH ?described { ?thing a ?class }
  GRAPH ?graph {
    { ?thing aigc:isA ?kind }
    UNION
    { ?claim rdf:predicate aigc:isA ; rdf:subject ?thing }
  }
  FILTER(?graph != graph:inferred)
}
