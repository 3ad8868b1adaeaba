# aigc:isA of a concept becomes aigc:kindOf.
# Since 0.2.0 only concepts are kinds of one another; aigc:isA follows from aigc:kindOf and is no longer stated.
PREFIX aigc: <https://w3id.org/aigc/ns#>
PREFIX graph: <https://w3id.org/aigc/graph/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE { GRAPH ?graph { ?concept aigc:isA ?broader . ?claim rdf:predicate aigc:isA } }
INSERT { GRAPH ?graph { ?concept aigc:kindOf ?broader . ?claim rdf:predicate aigc:kindOf } }
WHERE {
  VALUES ?class {
    aigc:Ability aigc:Analogue aigc:Component aigc:Concept aigc:ContentParadigm aigc:Field aigc:Modality aigc:ModelKind
    aigc:OrganizationKind aigc:Practice aigc:Task aigc:Technique aigc:ToolKind
  }
  GRAPH ?described { ?concept a ?class }
  GRAPH ?graph {
    { ?concept aigc:isA ?broader }
    UNION
    { ?claim rdf:predicate aigc:isA ; rdf:subject ?concept }
  }
  FILTER(?graph != graph:inferred)
}
