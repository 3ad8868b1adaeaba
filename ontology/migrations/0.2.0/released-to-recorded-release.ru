# aigc:released of an offering becomes aigc:recordedRelease.
# Since 0.2.0 what a record says has properties of its own: resellers often give the day on which they began to serve a
# model, and aigc:released is when it came out.
PREFIX aigc: <https://w3id.org/aigc/ns#>
DELETE { GRAPH ?graph { ?offering aigc:released ?value } }
INSERT { GRAPH ?graph { ?offering aigc:recordedRelease ?value } }
WHERE {
  GRAPH ?graph { ?offering aigc:released ?value }
  GRAPH ?described { ?offering a aigc:Offering }
}
