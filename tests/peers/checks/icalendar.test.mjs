import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { names, nextDay, plan, read } from './exports.mjs';
import { libical } from './libical.mjs';

const expected = name => {
  const { milestones, windows } = plan(name);
  return new Map([
    ...windows.filter(({ from, to }) => from && to && from <= to).map(({ id, from, to }) => [`window-${id}`, [from, nextDay(to)]]),
    ...milestones.filter(({ date }) => date).map(({ id, date }) => [`milestone-${id}`, [date, nextDay(date)]]),
  ].sort());
};

const reminders = name => plan(name).notices.flatMap(({ id, reminders }) => reminders.map((day, place) => [`reminder-${id}-${place + 1}`, day])).sort();

const keptReminders = entries => entries.map(([uid, day]) => [uid.split('@')[0], day]).filter(([id]) => id.startsWith('reminder-')).sort();

const kept = entries => new Map(entries.map(([uid, ...days]) => [uid.split('@')[0], days]).filter(([id]) => /^(window|milestone)-/.test(id)).sort());

const local = time => `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`;

const called = (kind, all, dated) => all.filter(dated).map(({ id, name }) => [`${kind}-${id}`, [name]]);

const titles = name => new Map([
  ...called('window', plan(name).windows, ({ from, to }) => from && to && from <= to),
  ...called('milestone', plan(name).milestones, ({ date }) => date),
].sort());

for (const name of names) {
  test(`ical.js shows the dates of ${name}`, () => {
    const events = new ICAL.Component(ICAL.parse(read(name, 'ics'))).getAllSubcomponents('vevent')
      .map(component => new ICAL.Event(component));
    const dates = events.map(event => [event.uid, event.startDate.toString(), event.endDate.toString()]);
    assert.deepEqual(kept(dates), expected(name));
    assert.deepEqual(keptReminders(dates), reminders(name));
    assert.deepEqual(kept(events.map(event => [event.uid, event.summary])), titles(name));
  });

  test(`node-ical shows the dates of ${name}`, () => {
    const events = Object.values(ical.sync.parseICS(read(name, 'ics'))).filter(({ type }) => type === 'VEVENT');
    assert.deepEqual(kept(events.map(event => [event.uid, local(event.start), local(event.end)])), expected(name));
    assert.deepEqual(kept(events.map(event => [event.uid, event.summary])), titles(name));
  });

  test(`libical shows the dates and alarms of ${name}`, () => {
    const sees = libical(read(name, 'ics'));
    assert.deepEqual(kept(sees('event')), expected(name));
    assert.deepEqual(keptReminders(sees('event')), reminders(name));
    const ringing = [...plan(name).notices.filter(({ sendBy }) => sendBy).map(({ id }) => `notice-${id}`), ...reminders(name).map(([id]) => id)];
    assert.deepEqual(sees('alarm').map(([uid, trigger]) => [uid.split('@')[0], trigger]).sort(), ringing.flatMap(id => [[id, '-P7D'], [id, 'PT0S']]).sort());
  });

  test(`libical finds nothing wrong with the calendar of ${name}`, () => {
    const calendar = read(name, 'ics');
    assert.deepEqual(libical(calendar)('error'), []);
    assert.notDeepEqual(libical(calendar.replace('SUMMARY', 'SUMARY'))('error'), []);
    assert.notDeepEqual(libical(calendar.replace('DTEND', 'DURATION:P1D\r\nDTEND'))('error'), []);
  });
}
