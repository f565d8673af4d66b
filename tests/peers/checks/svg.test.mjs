import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { JSDOM } from 'jsdom';
import { accessible, days, names, plan, read } from './exports.mjs';

const parse = svg => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

/** The days that stand in words beside a mark, as ISO days. */
const shown = (document, id) => days([...document.getElementById(`timeline-${id}`).querySelectorAll('text')].map(text => text.textContent).join(' '));

for (const name of names) {
  for (const [width, file] of [[1200, 'svg'], [400, '400.svg']]) {
    test(`jsdom reads the dates of ${name} in the picture ${width} pixels wide`, () => {
      const document = parse(read(name, file));
      const { milestones, phases, windows, notices } = plan(name);
      for (const { id, date } of milestones) {
        assert.deepEqual(shown(document, `milestone-${id}`), date ? [date] : [], id);
      }

      for (const [kind, bars] of [['phase', phases], ['window', windows]]) {
        for (const { id, from, to } of bars) {
          assert.deepEqual(shown(document, `${kind}-${id}`), [...new Set([from, to].filter(Boolean))], id);
        }
      }

      for (const { id, sendBy, changeOn, backOn } of notices) {
        assert.deepEqual(shown(document, `notice-${id}`).slice(-[sendBy, changeOn, backOn].filter(Boolean).length), [sendBy, changeOn, backOn].filter(Boolean), id);
      }
    });

    test(`resvg draws ${name} ${width} pixels wide`, () => {
      const picture = new Resvg(read(name, file), { font: { loadSystemFonts: true } }).render();
      assert.equal(picture.width, width);
      const { pixels } = picture;
      const colours = new Set();
      for (let place = 0; place < pixels.length; place += 4) {
        colours.add(pixels.readUInt32BE(place));
      }

      assert.ok(colours.size > 5, `only ${colours.size} colours`);
    });
  }

  test(`axe finds nothing wrong with the picture of ${name}`, async () => {
    const page = `<!DOCTYPE html><html lang="en-GB"><head><title>x</title></head><body><main><h1>x</h1>${read(name, 'svg')}</main></body></html>`;
    assert.deepEqual(await accessible(page), []);
    const bare = page.replace(/<title id=.*?<\/title>/, '').replace(/ aria-labelledby="[^"]*"/, '');
    assert.deepEqual(await accessible(bare), ['svg-img-alt']);
  });
}
