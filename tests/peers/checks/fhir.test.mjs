import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Fhir } from 'fhir/fhir.js';
import { ours, united } from './rotas.mjs';

// The documents that the tests of the library read for Practitioner/1, and what it read there, as rotas.
const folder = join(import.meta.dirname, '../../Migration.Domain.Interchange.Tests/Fhir/Documents');
const me = /(^|\/)Practitioner\/1$/;

const busy = bundle => {
  const resources = bundle.entry.map(({ resource }) => resource);
  const mine = new Set(resources.filter(({ resourceType, actor }) => resourceType === 'Schedule' && actor.some(({ reference }) => me.test(reference))).map(({ id }) => `Schedule/${id}`));
  const slots = resources.filter(({ resourceType, status, overbooked, schedule }) =>
    resourceType === 'Slot' && mine.has(schedule.reference) && (status.startsWith('busy') || (status === 'free' && overbooked)));
  const appointments = resources.filter(({ resourceType, status, participant }) =>
    resourceType === 'Appointment' && ['booked', 'arrived', 'fulfilled', 'checked-in'].includes(status)
    && participant.some(part => me.test(part.actor.reference) && part.status !== 'declined'));
  return [...slots, ...appointments].map(({ start, end }) => [new Date(start), new Date(end)]);
};

const fhir = new Fhir();

for (const name of readdirSync(folder).filter(file => file.endsWith('.json')).map(file => file.slice(0, -'.json'.length))) {
  const bundle = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

  test(`fhir.js finds ${name} valid`, () => {
    for (const resource of [bundle, ...bundle.entry.map(entry => entry.resource)]) {
      const { valid, messages } = fhir.validate(resource);
      assert.ok(valid, JSON.stringify(messages));
    }

    const broken = structuredClone(bundle.entry.at(-2).resource);
    broken.status = 'no-such-status';
    assert.equal(fhir.validate(broken).valid, false);
  });

  test(`another reading finds the busy time of ${name}`, () => {
    const found = united(busy(bundle));
    assert.ok(found.length > 2);
    assert.deepEqual(ours(folder, name), found);
  });
}
