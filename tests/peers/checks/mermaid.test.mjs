import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { names, nextDay, plan, read } from './exports.mjs';

const dom = new JSDOM('<!DOCTYPE html><body></body>');
globalThis.window = dom.window;
globalThis.document = dom.window.document;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

const day = time => `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`;

for (const name of names) {
  test(`mermaid shows the dates of ${name}`, async () => {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(read(name, 'mmd'));
    const shown = new Map(diagram.db.getTasks().map(task => [task.id, [day(task.startTime), day(task.endTime)]]));
    const { milestones, phases, windows, notices } = plan(name);
    const bar = (kind, { id }, from, to) => from && to && from <= to ? [[`${kind}-${id}`, [from, nextDay(to)]]] : [];
    const expected = new Map([
      ...phases.flatMap(phase => bar('phase', phase, phase.from ?? phase.to, phase.to)),
      ...windows.flatMap(window => bar('window', window, window.from, window.to)),
      ...notices.flatMap(notice => bar('notice', notice, notice.sendBy, notice.changeOn)),
      ...milestones.filter(({ date }) => date).map(({ id, date }) => [`milestone-${id}`, [date, date]]),
    ]);
    assert.deepEqual(shown, expected);
    assert.ok(shown.size > 0);
  });
}
