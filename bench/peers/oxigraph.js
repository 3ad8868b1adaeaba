// Oxigraph behind HTTP. Arguments: the folder it is installed in, a port of loopback, a file of N-Quads.
const fs = require('fs');
const http = require('http');
const [folder, port, quads] = process.argv.slice(2);
const { Store } = require(folder + '/node_modules/oxigraph');

const store = new Store();
store.load(fs.readFileSync(quads, 'utf8'), { format: 'application/n-quads' });

function answer(text, response) {
  try {
    const rows = store.query(text, { use_default_graph_as_union: true, results_format: 'application/sparql-results+json' });
    response.writeHead(200, { 'Content-Type': 'application/sparql-results+json' }).end(rows);
  } catch (problem) {
    response.writeHead(400, { 'Content-Type': 'text/plain' }).end(String(problem));
  }
}

http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => { body += part; });
  request.on('end', () => answer(body || new URL(request.url, 'http://localhost').searchParams.get('query'), response));
}).listen(Number(port), '127.0.0.1');
