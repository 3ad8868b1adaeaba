# aigc:knowledgeCutoff of an offering becomes aigc:recordedKnowledgeCutoff.
# Since 0.2.0 what a record says has properties of its own: aigc:knowledgeCutoff is said of models alone.
PREFIX aigc: <https://w3id.org/aigc/ns#>
DELETE { GRAPH ?graph { ?offering aigc:knowledgeCutoff ?value } }
INSERT { GRAPH ?graph { ?offering aigc:recordedKnowledgeCutoff ?value } }
WHERE {
  GRAPH ?graph { ?offering aigc:knowledgeCutoff ?value }
  GRAPH ?described { ?offering a aigc:Offering }
}
