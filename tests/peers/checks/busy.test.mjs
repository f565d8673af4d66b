import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { ours, to, united } from './rotas.mjs';

// The calendars that the tests of the library read, and what it read there, as rotas.
const folder = join(import.meta.dirname, '../../Migration.Domain.Interchange.Tests/ICalendar/Calendars');

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
    assert.deepEqual(ours(folder, name), found);
  });
}
