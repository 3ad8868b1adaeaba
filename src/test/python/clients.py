"""Asks with SPARQLWrapper, and reads a thing with rdflib, as their users do."""
import json
import sys

import rdflib
from SPARQLWrapper import CSV, JSON, SPARQLWrapper

base = sys.argv[1]
query = """PREFIX aigc: <https://w3id.org/aigc/ns#> PREFIX id: <https://w3id.org/aigc/id/>
SELECT ?maker { id:chatgpt aigc:madeBy ?maker }"""

service = SPARQLWrapper(base + "sparql")
service.setQuery(query)
service.setReturnFormat(JSON)
by_get = [row["maker"]["value"] for row in service.query().convert()["results"]["bindings"]]
service.setMethod("POST")
service.setReturnFormat(CSV)
by_post = service.query().convert().decode("utf-8")

graph = rdflib.Graph()
graph.parse(base + "id/chatgpt", format="turtle")
read = [str(row.maker) for row in graph.query(query)]

print(json.dumps({"get": by_get, "post": by_post, "read": read}))
