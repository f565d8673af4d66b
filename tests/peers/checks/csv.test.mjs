import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { names, plan, read } from './exports.mjs';

const expected = name => plan(name).milestones.filter(({ date }) => date).map(({ id, name, date }) => [id, name, date]).sort();

/** A cell that a spreadsheet would run as a formula stands behind an apostrophe. */
const unguarded = cell => cell.replace(/^'(?=['=+\-@\t\r])/, '');

const milestones = rows => rows.filter(({ kind }) => kind === 'milestone').map(({ id, what, from }) => [id, unguarded(what), from]).sort();

for (const name of names) {
  test(`csv-parse shows the schedule of ${name}`, () => {
    assert.deepEqual(milestones(parse(read(name, 'csv'), { columns: true })), expected(name));
  });

  test(`papaparse shows the schedule of ${name}`, () => {
    const { data, errors } = Papa.parse(read(name, 'csv'), { header: true, skipEmptyLines: true });
    assert.deepEqual(errors, []);
    assert.deepEqual(milestones(data), expected(name));
  });

  test(`csv-parse shows the notice sheet of ${name}`, () => {
    const rows = parse(read(name, 'notices.csv'), { columns: true });
    assert.deepEqual(
      rows.map(row => [row.id, row.send_by, row.change_on, row.reminders]),
      plan(name).notices.map(notice => [notice.id, notice.sendBy ?? '', notice.changeOn ?? '', notice.reminders.join(';')]));
  });
}
