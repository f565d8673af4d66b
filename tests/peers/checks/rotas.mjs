import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextDay } from './exports.mjs';

/** The year of which the tests of the library read busy time. Local times are those of London: see ../run. */
const from = new Date(2027, 0, 1);
export const to = new Date(2028, 0, 1);

/** A time that says its zone, a local time, or the start of a day, as a text. */
export const instant = text => new Date(text.includes('T') ? text : `${text}T00:00`);

/** Whether an event takes time, by its STATUS, its TRANSP and what Outlook adds: that of two which says busy. */
export const isBusy = (status, shown, outlook) =>
  status !== 'CANCELLED' && !((shown || outlook) && (shown || 'TRANSPARENT') === 'TRANSPARENT' && (outlook || 'FREE') === 'FREE');

/** Spans within the year as texts, those that touch put together. */
export const united = spans => spans
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

/** What the library read of a file, from the rota beside it. */
export const ours = (folder, name) => united(readFileSync(join(folder, `${name}.csv`), 'utf8').trim().split(/\r?\n/).slice(1).map(row => {
  const [, , start, end] = row.split(',');
  return [instant(start), instant(end.includes('T') ? end : nextDay(end))];
}));
