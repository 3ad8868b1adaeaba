# aigc:openWeights of an offering becomes aigc:recordedOpenWeights.
# Since 0.2.0 what a record says has properties of its own: many providers leave the field at false, and aigc:openWeights
# is said of models alone.
PREFIX aigc: <https://w3id.org/aigc/ns#>
DELETE { GRAPH ?graph { ?offering aigc:openWeights ?value } }
INSERT { GRAPH ?graph { ?offering aigc:recordedOpenWeights ?value } }
WHERE {
  GRAPH ?graph { ?offering aigc:openWeights ?value }
  GRAPH ?described { ?offering a aigc:Offering }
}
