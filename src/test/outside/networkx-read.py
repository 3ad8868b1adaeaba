"""Reads graphs with NetworkX and prints their nodes and edges. Arguments: files of GraphML or GEXF."""
import io
import sys
import networkx

out = open(1, 'w', encoding='utf-8')
for path in sys.argv[1:]:
    text = open(path, encoding='utf-8').read()
    if path.endswith('.gexf'):
        # NetworkX knows GEXF 1.1 and 1.2 by their names; 1.3 differs from them in nothing that is used here.
        text = text.replace('http://gexf.net/1.3', 'http://www.gexf.net/1.2draft')
        text = text.replace('version="1.3"', 'version="1.2"')
        graph = networkx.read_gexf(io.BytesIO(text.encode('utf-8')))
    else:
        graph = networkx.parse_graphml(text, force_multigraph=True)
    out.write('file\t' + path + '\n')
    for node, data in graph.nodes(data=True):
        out.write('\t'.join(['node', node, data['label'], str(data.get('label_zh')), data['type']]) + '\n')
    for source, target, data in graph.edges(data=True):
        out.write('\t'.join(['edge', source, data['label'], target]) + '\n')
