import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that ./run filled: for each request NAME.plan.json, the library's own answer, beside the exported files. */
export const folder = process.env.EXPORTS;

export const names = readdirSync(folder).filter(file => file.endsWith('.plan.json')).map(file => file.slice(0, -'.plan.json'.length)).sort();

export const read = (name, extension) => readFileSync(join(folder, `${name}.${extension}`), 'utf8');

export const plan = name => JSON.parse(read(name, 'plan.json'));

export const nextDay = day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dated = new RegExp(`(?:\\b([A-Z][a-z]{2}) )?\\b(\\d{1,2}) (${months.join('|')})\\b(?: (\\d{4}))?`, 'g');

/** The days named in a text, such as "15 Dec 2026" or, with the year after it, "31 Mar – 8 Apr 2027", as ISO days. A wrong weekday is an error. */
export const days = text => {
  let year;
  return [...text.matchAll(dated)].reverse().map(([, weekday, day, month, own]) => {
    year = own ?? year;
    const found = new Date(Date.UTC(+year, months.indexOf(month), +day));
    if (weekday && weekday !== ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][found.getUTCDay()]) {
      throw new Error(`${text}: not a ${weekday}`);
    }

    return found.toISOString().slice(0, 10);
  }).reverse();
};

/** What axe-core objects to in a page, by rule; contrast needs a real browser and is left out. */
export const accessible = async page => {
  const { JSDOM } = await import('jsdom');
  const { default: axe } = await import('axe-core');
  const { window } = new JSDOM(page, { runScripts: 'outside-only', pretendToBeVisual: true });
  window.eval(axe.source);
  const { violations } = await window.axe.run(window.document, { rules: { 'color-contrast': { enabled: false } } });
  return Array.from(violations, ({ id }) => id);
};
