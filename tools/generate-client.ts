/**
 * Writes the types of clients/typescript from the OpenAPI document. `--check` writes nothing and fails when they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypes, { astToString } from 'openapi-typescript';
import { describeApi } from '../src/http/openapi.ts';

const FILE = new URL('../clients/typescript/schema.d.ts', import.meta.url);
const HEADING = '/** Generated from the OpenAPI document by `npm run generate`. Do not edit. */\n';

const types = `${HEADING}${astToString(await openapiTypes(JSON.stringify(describeApi()), { alphabetize: true }))}`;
if (!process.argv.includes('--check')) writeFileSync(FILE, types);
else if (readFileSync(FILE, 'utf8') !== types) {
  process.stderr.write('clients/typescript/schema.d.ts is out of date: run npm run generate\n');
  process.exitCode = 1;
}
