import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names, nextDay, plan, read } from './exports.mjs';
import { parse, scheduled } from './projects.mjs';

// What GNOME Planner makes of the project files, by its importer of Microsoft Project XML. That leaves deadlines out, gives every project a calendar
// of its own, without holidays, and does not say whether a lag is of working days.
const attributes = (element, ...names) => names.map(name => element.getAttribute(name));

const time = (day, hour) => `${day.replaceAll('-', '')}T${hour}0000Z`;

const hour = 3_600;
const seconds = { 'working day': 8 * hour, 'calendar day': 24 * hour, week: 7 * 24 * hour };

const milestone = ([, name, day]) => [name, time(day, '13'), time(day, '13'), '0', '0', 'milestone'];

const bar = ([, name, from, to]) =>
  [name, time(from, '09'), time(to, '17'), String((Date.parse(nextDay(to)) - Date.parse(from)) / 86_400_000 * 8 * hour), '0', 'normal'];

const fixed = (day, hour) => ['must-start-on', time(day, hour), null, null];

/** The link that a rule is: where from, and the seconds between. */
const linked = (rule, numbers) => {
  const [, amount, unit, direction, from] = rule.match(/^(?:(\d+) (working day|calendar day|week)s? (before|after)|on the day of) ([a-z0-9-]+)/);
  return ['FS', null, numbers.get(from), String(amount ? amount * seconds[unit] * (direction === 'before' ? -1 : 1) : 0)];
};

for (const name of names) {
  const project = parse(read(name, 'planner'));
  const tasks = section => [...project.querySelectorAll(`tasks > task[name=${section}] > task`)];
  const { milestone: milestones, phase: phases, window: windows, notice: notices } = scheduled(name);

  test(`GNOME Planner imports the tasks of ${name}`, () => {
    const found = section => tasks(section).map(task => attributes(task, 'name', 'start', 'end', 'duration', 'work', 'type'));
    assert.deepEqual(found('Milestones'), milestones.map(milestone));
    assert.deepEqual(found('Phases'), phases.map(bar));
    assert.deepEqual(found('Windows'), windows.map(bar));
    assert.deepEqual(found('Notices'), notices.map(milestone));
  });

  test(`GNOME Planner imports what ties the tasks of ${name}`, () => {
    const ties = section => tasks(section).map(task => [...task.querySelectorAll('constraint, predecessor')].map(tie => attributes(tie, 'type', 'time', 'predecessor-id', 'lag')));
    const numbers = new Map(tasks('Milestones').map((task, place) => [milestones[place][0], task.id]));
    const rules = new Map(plan(name).milestones.map(({ id, rule }) => [id, rule]));
    const found = ties('Milestones');
    assert.deepEqual(found, milestones.map(([id, , day], place) => [found[place].flat().includes('FS') ? linked(rules.get(id), numbers) : fixed(day, '13')]));
    assert.ok(found.flat(2).includes('FS'));
    assert.deepEqual([...ties('Phases'), ...ties('Windows')], [...phases, ...windows].map(([, , from]) => [fixed(from, '09')]));
    assert.deepEqual(ties('Notices'), notices.map(() => []));
  });
}
