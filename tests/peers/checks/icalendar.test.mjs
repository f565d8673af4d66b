import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { names, nextDay, plan, read } from './exports.mjs';
import { libical } from './libical.mjs';

/** What a calendar has of a plan: the identity, the name, the first day and the day after the last. */
const entries = name => {
  const { milestones, windows } = plan(name);
  return [
    ...windows.filter(({ from, to }) => from && to && from <= to).map(({ id, name, from, to }) => [`window-${id}`, name, from, nextDay(to)]),
    ...milestones.filter(({ date }) => date).map(({ id, name, date }) => [`milestone-${id}`, name, date, nextDay(date)]),
  ];
};

const expected = name => new Map(entries(name).map(([id, , ...days]) => [id, days]));

const titles = name => new Map(entries(name).map(([id, title]) => [id, [title]]));

const reminders = name => plan(name).notices.flatMap(({ id, reminders }) => reminders.map((day, place) => [`reminder-${id}-${place + 1}`, day])).sort();

const keptReminders = found => found.map(([uid, day]) => [uid.split('@')[0], day]).filter(([id]) => id.startsWith('reminder-')).sort();

const kept = found => new Map(found.map(([uid, ...parts]) => [uid.split('@')[0], parts]).filter(([id]) => /^(window|milestone)-/.test(id)));

const local = time => `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`;

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
