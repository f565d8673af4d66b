import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The year of which the tests of the library read busy time. Local times are those of London: see ../run. */
const from = new Date(2027, 0, 1);
export const to = new Date(2028, 0, 1);

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
  return start.includes('T') ? [new Date(start), new Date(end)] : [new Date(`${start}T00:00`), new Date(+end.slice(0, 4), end.slice(5, 7) - 1, +end.slice(8) + 1)];
}));
