import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ICAL from 'ical.js';

// The calendars that the tests of the library read, and what it read there, as rotas. Local times are those of London: see ./run.
const folder = join(import.meta.dirname, '../../Migration.Domain.Interchange.Tests/ICalendar/Calendars');
const from = new Date(2027, 0, 1);
const to = new Date(2028, 0, 1);

const united = spans => spans
  .map(([start, end]) => [Math.max(start, from), Math.min(end, to)])
  .filter(([start, end]) => start < end)
  .sort(([a], [b]) => a - b)
  .reduce((all, [start, end]) => {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
    return all;
  }, [])
  .map(([start, end]) => `${new Date(start).toISOString()} ${new Date(end).toISOString()}`);

const ours = name => united(readFileSync(join(folder, `${name}.csv`), 'utf8').trim().split(/\r?\n/).slice(1).map(row => {
  const [, , start, end] = row.split(',');
  return start.includes('T') ? [new Date(start), new Date(end)] : [new Date(`${start}T00:00`), new Date(+end.slice(0, 4), end.slice(5, 7) - 1, +end.slice(8) + 1)];
}));

const isBusy = component => {
  const [status, shown, outlook] = ['status', 'transp', 'x-microsoft-cdo-busystatus'].map(name => component.getFirstPropertyValue(name));
  return status !== 'CANCELLED' && !((shown ?? outlook) && (shown ?? 'TRANSPARENT') === 'TRANSPARENT' && (outlook ?? 'FREE') === 'FREE');
};

const busyEvents = calendar => {
  const all = calendar.getAllSubcomponents('vevent');
  const moved = all.filter(component => component.hasProperty('recurrence-id'));
  return all.filter(component => !moved.includes(component)).flatMap(component => {
    const event = new ICAL.Event(component, { exceptions: moved.filter(other => other.getFirstPropertyValue('uid') === component.getFirstPropertyValue('uid')) });
    const found = [];
    const times = event.iterator();
    for (let time = times.next(); time && time.toJSDate() < to; time = times.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(time);
      if (isBusy(item.component)) found.push([startDate.toJSDate(), endDate.toJSDate()]);
    }
    return found;
  });
};

const busyAnswers = calendar => calendar.getAllSubcomponents('vfreebusy').flatMap(component => component.hasProperty('freebusy')
  ? component.getAllProperties('freebusy').filter(line => line.getParameter('fbtype') !== 'FREE').flatMap(line => line.getValues()).map(period => [period.start.toJSDate(), period.getEnd().toJSDate()])
  : component.getFirstPropertyValue('fbtype') === 'FREE' ? [] : [[component.getFirstPropertyValue('dtstart').toJSDate(), component.getFirstPropertyValue('dtend').toJSDate()]]);

for (const name of readdirSync(folder).filter(file => file.endsWith('.ics')).map(file => file.slice(0, -'.ics'.length))) {
  test(`ical.js finds the busy time of ${name}`, () => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, `${name}.ics`), 'utf8')));
    ICAL.TimezoneService.reset();
    calendar.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(zone));
    const found = united([...busyEvents(calendar), ...busyAnswers(calendar)]);
    assert.ok(found.length > 2);
    assert.deepEqual(ours(name), found);
  });
}
