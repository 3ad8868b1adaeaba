// Reads JSON-LD with jsonld.js and prints the N-Quads that it means. No address is fetched.
const jsonld = require('jsonld');

let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', part => { text += part; });
process.stdin.on('end', async () => {
  const documentLoader = address => { throw new Error('asked for ' + address); };
  const quads = await jsonld.toRDF(JSON.parse(text), {format: 'application/n-quads', documentLoader, safe: true});
  process.stdout.write(quads);
});
