import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { names, plan, read } from './exports.mjs';

const parse = xml => new JSDOM(xml, { contentType: 'application/xml' }).window.document;

const child = (element, name) => Array.from(element.children).find(({ localName }) => localName === name);

const text = (element, ...path) => path.reduce((at, name) => at && child(at, name), element)?.textContent;

for (const name of names) {
  test(`jsdom reads the dates of ${name} in the project file`, () => {
    const document = parse(read(name, 'xml'));
    assert.equal(document.documentElement.namespaceURI, 'http://schemas.microsoft.com/project');
    const tasks = new Map(Array.from(document.getElementsByTagName('Task'), task => [text(task, 'ExtendedAttribute', 'Value'), task]));
    const { milestones, phases, windows, notices } = plan(name);
    const dates = prefix => new Map([...tasks].filter(([key]) => key.startsWith(`${prefix}-`)).map(([key, task]) => [key, [text(task, 'Start').slice(0, 10), text(task, 'Finish').slice(0, 10)]]).sort());
    const bars = (prefix, all) => new Map(all.filter(({ from, to }) => to && (from ?? to) <= to).map(({ id, from, to }) => [`${prefix}-${id}`, [from ?? to, to]]).sort());
    assert.deepEqual(dates('milestone'), new Map(milestones.filter(({ date }) => date).map(({ id, date }) => [`milestone-${id}`, [date, date]]).sort()));
    assert.deepEqual(dates('phase'), bars('phase', phases));
    assert.deepEqual(dates('window'), bars('window', windows.filter(({ from }) => from)));
    assert.deepEqual(
      [...tasks].filter(([key]) => key.startsWith('notice-')).map(([key, task]) => [key, text(task, 'Deadline').slice(0, 10)]).sort(),
      notices.filter(({ sendBy }) => sendBy).map(({ id, sendBy }) => [`notice-${id}`, sendBy]).sort());
    assert.equal(new Set(Array.from(tasks.values(), task => text(task, 'UID'))).size, tasks.size);
  });
}
