// Asks an endpoint, and then a page of linked data, with Comunica, which finds out by itself what each is.
const {QueryEngine} = require('@comunica/query-sparql');

const [endpoint, thing] = process.argv.slice(2);
const engine = new QueryEngine();

async function makers(source) {
  const query = `PREFIX aigc: <https://w3id.org/aigc/ns#> PREFIX id: <https://w3id.org/aigc/id/>
    SELECT ?maker { id:chatgpt aigc:madeBy ?maker }`;
  const rows = await (await engine.queryBindings(query, {sources: [source]})).toArray();
  return rows.map(row => row.get('maker').value);
}

(async () => {
  process.stdout.write(JSON.stringify({endpoint: await makers(endpoint), thing: await makers(thing)}));
})();
