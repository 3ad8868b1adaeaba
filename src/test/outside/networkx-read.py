"""Reads a graph with NetworkX and prints its nodes and edges. Arguments: graphml or gexf, the file."""
import sys
import networkx

# NetworkX knows GEXF 1.1 and 1.2 by their names; 1.3 differs from them in nothing that is used here.
form, path = sys.argv[1:]
text = open(path, encoding='utf-8').read()
if form == 'gexf':
    text = text.replace('http://gexf.net/1.3', 'http://www.gexf.net/1.2draft').replace('version="1.3"', 'version="1.2"')
    import io
    graph = networkx.read_gexf(io.BytesIO(text.encode('utf-8')))
else:
    graph = networkx.parse_graphml(text, force_multigraph=True)
out = open(1, 'w', encoding='utf-8')
for node, data in graph.nodes(data=True):
    out.write('\t'.join(['node', node, data['label'], str(data.get('label_zh')), data['type']]) + '\n')
for source, target, data in graph.edges(data=True):
    out.write('\t'.join(['edge', source, data['label'], target]) + '\n')
