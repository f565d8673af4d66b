import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names, read } from './exports.mjs';
import { parse, scheduled } from './projects.mjs';

const child = (element, name) => Array.from(element.children).find(({ localName }) => localName === name);

const text = (element, ...path) => path.reduce((at, name) => at && child(at, name), element)?.textContent;

for (const name of names) {
  test(`jsdom reads the dates of ${name} in the project file`, () => {
    const document = parse(read(name, 'xml'));
    assert.equal(document.documentElement.namespaceURI, 'http://schemas.microsoft.com/project');
    const tasks = Array.from(document.getElementsByTagName('Task'), task => [text(task, 'ExtendedAttribute', 'Value'), task]);
    const found = (kind, ...days) => tasks.filter(([key]) => key.startsWith(`${kind}-`))
      .map(([key, task]) => [key.slice(kind.length + 1), text(task, 'Name'), ...days.map(day => text(task, day).slice(0, 10))]);
    for (const [kind, entries] of Object.entries(scheduled(name))) {
      assert.deepEqual(found(kind, 'Start', 'Finish'), entries);
    }

    assert.deepEqual(found('notice', 'Deadline', 'Deadline'), scheduled(name).notice);
    assert.equal(new Set(tasks.map(([, task]) => text(task, 'UID'))).size, tasks.length);
  });
}
