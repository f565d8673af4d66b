import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { libical } from './libical.mjs';
import { instant, isBusy, ours, to, united } from './rotas.mjs';

// The calendars that the tests of the library read, and what it read there, as rotas.
const folder = join(import.meta.dirname, '../../Migration.Domain.Interchange.Tests/ICalendar/Calendars');

const isBusyEvent = component => isBusy(...['status', 'transp', 'x-microsoft-cdo-busystatus'].map(name => component.getFirstPropertyValue(name)));

const busyEvents = calendar => {
  const all = calendar.getAllSubcomponents('vevent');
  const moved = all.filter(component => component.hasProperty('recurrence-id'));
  return all.filter(component => !moved.includes(component)).flatMap(component => {
    const event = new ICAL.Event(component, { exceptions: moved.filter(other => other.getFirstPropertyValue('uid') === component.getFirstPropertyValue('uid')) });
    const found = [];
    const times = event.iterator();
    for (let time = times.next(); time && time.toJSDate() < to; time = times.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(time);
      if (isBusyEvent(item.component)) found.push([startDate.toJSDate(), endDate.toJSDate()]);
    }
    return found;
  });
};

const busyAnswers = calendar => calendar.getAllSubcomponents('vfreebusy').flatMap(component => component.hasProperty('freebusy')
  ? component.getAllProperties('freebusy').filter(line => line.getParameter('fbtype') !== 'FREE').flatMap(line => line.getValues()).map(period => [period.start.toJSDate(), period.getEnd().toJSDate()])
  : component.getFirstPropertyValue('fbtype') === 'FREE' ? [] : [[component.getFirstPropertyValue('dtstart').toJSDate(), component.getFirstPropertyValue('dtend').toJSDate()]]);

const busyOccurrences = sees => {
  const moved = new Set(sees('occurrence').map(([uid, , , , , , instead]) => `${uid} ${instead}`));
  return sees('occurrence')
    .filter(([uid, start, , status, shown, outlook, instead]) => (instead || !moved.has(`${uid} ${start}`)) && isBusy(status, shown, outlook))
    .map(([, start, end]) => [instant(start), instant(end)]);
};

const busyPeriods = sees => sees('period').filter(([type]) => type !== 'FREE').map(([, start, end]) => [instant(start), instant(end)]);

for (const name of readdirSync(folder).filter(file => file.endsWith('.ics')).map(file => file.slice(0, -'.ics'.length))) {
  const file = readFileSync(join(folder, `${name}.ics`), 'utf8');
  const expect = found => {
    assert.ok(found.length > 2);
    assert.deepEqual(ours(folder, name), found);
  };

  test(`ical.js finds the busy time of ${name}`, () => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    ICAL.TimezoneService.reset();
    calendar.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(zone));
    expect(united([...busyEvents(calendar), ...busyAnswers(calendar)]));
  });

  // Radicale answers with a property FBTYPE and no FREEBUSY. RFC 5545 has FBTYPE as a parameter only, so libical drops it.
  if (name !== 'radicale') {
    test(`libical finds the busy time of ${name}`, () => {
      const sees = libical(file);
      expect(united([...busyOccurrences(sees), ...busyPeriods(sees)]));
    });
  }
}
