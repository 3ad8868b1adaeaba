// Checks a description of an API against OpenAPI's own schema, makes a client of it, and calls an operation.
import {Validator} from '@seriousme/openapi-schema-validator';
import axiosClient from 'openapi-client-axios';

const {OpenAPIClientAxios} = axiosClient;
const address = process.argv[2];
const definition = await (await fetch(address)).json();
const {valid, errors} = await new Validator().validate(structuredClone(definition));
const client = await new OpenAPIClientAxios({definition}).init();
const {data} = await client.toolsByVendor({vendor: '百度'});
process.stdout.write(JSON.stringify({valid, errors, version: definition.openapi, tools: data.map(row => row.tool_zh)}));
