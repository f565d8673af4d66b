import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = new URL('../../../', import.meta.url);
const json = path => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
const schema = name => ajv.compile(json(`src/Migration.Domain.Interchange/schemas/${name}.schema.json`));
const is = { template: schema('template'), request: schema('request'), portfolio: schema('portfolio'), availability: schema('availability'), ledger: schema('ledger'), plan: schema('plan'), conflicts: schema('conflicts') };

const requests = 'samples/Planner/requests/';
const documents = 'tests/Migration.Domain.Interchange.Tests/Json/';
for (const [kind, path] of [
  ...readdirSync(new URL(requests, root)).filter(file => file.endsWith('.json')).map(file => ['request', requests + file]),
  ['template', 'samples/Planner/templates/dispensary.json'],
  ['portfolio', `${documents}portfolio.json`],
  ['availability', `${documents}availability.json`],
  ['ledger', `${documents}ledger.json`],
  ['plan', `${documents}plan.json`],
  ['conflicts', `${documents}conflicts.json`],
]) {
  test(`ajv finds that ${path} is a ${kind} as the schema says`, () => {
    const document = json(path);
    is[kind](document);
    assert.deepEqual(is[kind].errors ?? [], []);
  });

  test(`ajv finds that ${path} is not a ${kind} once a member is misspelt or a required one is missing`, () => {
    const document = json(path);
    assert.ok(!is[kind]({ ...document, mispelt: 1 }));
    const [required] = is[kind].schema.required;
    const { [required]: _, ...rest } = document;
    assert.ok(!is[kind](rest), required);
  });
}
