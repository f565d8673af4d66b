import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { accessible, days, names, plan, read } from './exports.mjs';

for (const name of names) {
  test(`jsdom reads the dates of ${name} in the tables of the report`, () => {
    const { document } = new JSDOM(read(name, 'html')).window;
    const cells = (id, ...columns) => columns.map(column => document.querySelector(`#${id} td[data-name="${column}"]`).textContent).flatMap(days);
    const { milestones, phases, windows, notices } = plan(name);
    for (const { id, name, date } of milestones) {
      assert.equal(document.querySelector(`#milestone-${id} th`).textContent, name);
      assert.deepEqual(cells(`milestone-${id}`, 'Day'), [date].filter(Boolean), id);
    }

    for (const [kind, spans] of [['phase', phases], ['window', windows]]) {
      for (const { id, from, to } of spans) {
        assert.deepEqual(cells(`${kind}-${id}`, 'From', 'To'), [from, to].filter(Boolean), id);
      }
    }

    for (const { id, sendBy, changeOn, backOn, reminders } of notices) {
      assert.deepEqual(cells(`notice-${id}`, 'Tell by', 'Change on', 'Back on'), [sendBy, changeOn, backOn].filter(Boolean), id);
      assert.deepEqual(cells(`notice-${id}`, 'Remind on'), reminders, id);
    }
  });

  test(`axe finds nothing wrong with the report of ${name}`, async () => {
    const page = read(name, 'html');
    assert.deepEqual(await accessible(page), []);
    assert.deepEqual(await accessible(page.replace(' lang="en-GB"', '')), ['html-has-lang']);
  });
}
