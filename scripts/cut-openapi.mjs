// Cuts GitHub's OpenAPI description to the operations that the action uses, as plain JSON Schema, for the tests' server:
//   npm i --prefix /tmp/openapi @octokit/openapi
//   node scripts/cut-openapi.mjs /tmp/openapi/node_modules/@octokit/openapi && npx biome format --write test/github
// The package is 385 MB, which is why the cut is committed and the package is no dependency.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS = [
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
];

const WORDS = new Set(['nullable', 'description', 'example', 'examples', 'title', 'externalDocs']);

const folder = process.argv[2] ?? '.';
const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const schemas = {};

const operations = OPERATIONS.map((operation) => {
  const [method, path] = operation.split(' ');
  const found = description.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`${operation} is not in the description`);
  const success = Object.entries(found.responses).find(([status]) => status.startsWith('2'));
  const answer = success[1].content['application/json'];
  return {
    method,
    path,
    parameters: found.parameters.map(resolve).map(({ name, in: place, required = false, schema }) => {
      return { name, in: place, required, schema: toJsonSchema(schema) };
    }),
    ...(found.requestBody && { body: toJsonSchema(found.requestBody.content['application/json'].schema) }),
    status: Number(success[0]),
    answer: toJsonSchema(answer.schema),
    example: resolve(Object.values(answer.examples)[0]).value,
  };
});

const out = new URL('../test/github/github-api.json', import.meta.url);
writeFileSync(out, `${JSON.stringify({ source: `@octokit/openapi ${version}`, operations, schemas }, null, 1)}\n`);

function resolve(node) {
  return node.$ref
    ? node.$ref
        .split('/')
        .slice(1)
        .reduce((at, key) => at[key], description)
    : node;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema says `null`; words for readers are left out. */
function toJsonSchema(schema) {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref) return { $ref: `#/schemas/${keep(schema.$ref.split('/').at(-1))}` };
  const kept = Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !WORDS.has(key) && !key.startsWith('x-'))
      .map(([key, value]) => [key, key === 'properties' ? properties(value) : toJsonSchema(value)]),
  );
  return schema.nullable ? { anyOf: [kept, { type: 'null' }] } : kept;
}

/** Names of properties are no keywords: a property may be called `title`. */
function properties(schemasByName) {
  return Object.fromEntries(Object.entries(schemasByName).map(([name, schema]) => [name, toJsonSchema(schema)]));
}

function keep(name) {
  if (!(name in schemas)) {
    schemas[name] = null;
    schemas[name] = toJsonSchema(description.components.schemas[name]);
  }
  return name;
}
