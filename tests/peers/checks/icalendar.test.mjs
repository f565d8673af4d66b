import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { names, nextDay, plan, read } from './exports.mjs';

const expected = name => {
  const { milestones, windows } = plan(name);
  return new Map([
    ...windows.filter(({ from, to }) => from && to && from <= to).map(({ id, from, to }) => [`window-${id}`, [from, nextDay(to)]]),
    ...milestones.filter(({ date }) => date).map(({ id, date }) => [`milestone-${id}`, [date, nextDay(date)]]),
  ].sort());
};

const kept = entries => new Map(entries.map(([uid, ...days]) => [uid.split('@')[0], days]).filter(([id]) => /^(window|milestone)-/.test(id)).sort());

const local = time => `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`;

for (const name of names) {
  test(`ical.js shows the dates of ${name}`, () => {
    const events = new ICAL.Component(ICAL.parse(read(name, 'ics'))).getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
    assert.deepEqual(kept(events.map(event => [event.uid, event.startDate.toString(), event.endDate.toString()])), expected(name));
    const reminders = plan(name).notices.flatMap(({ id, reminders }) => reminders.map((day, place) => [`reminder-${id}-${place + 1}`, day])).sort();
    assert.deepEqual(events.filter(event => event.uid.startsWith('reminder-')).map(event => [event.uid.split('@')[0], event.startDate.toString()]).sort(), reminders);
  });

  test(`node-ical shows the dates of ${name}`, () => {
    const events = Object.values(ical.sync.parseICS(read(name, 'ics'))).filter(({ type }) => type === 'VEVENT');
    assert.deepEqual(kept(events.map(event => [event.uid, local(event.start), local(event.end)])), expected(name));
  });
}
