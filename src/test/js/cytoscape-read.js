// Reads elements with Cytoscape.js and prints its nodes and edges.
const fs = require('fs');
const cytoscape = require('cytoscape');

const graph = cytoscape({headless: true, elements: JSON.parse(fs.readFileSync(0, 'utf8')).elements});
graph.nodes().forEach(node => console.log(
  ['node', node.id(), node.data('label'), node.data('label_zh'), node.data('type')].join('\t')));
graph.edges().forEach(edge => console.log(
  ['edge', edge.source().id(), edge.data('label'), edge.target().id()].join('\t')));
