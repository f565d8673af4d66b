import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { folder } from './exports.mjs';

/** What libical sees in a calendar: for each kind of line that ../libical/calendar.c prints, the parts of those lines. */
export const libical = calendar => {
  const lines = execFileSync(join(folder, 'libical'), { input: calendar, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n').map(line => line.split('\t'));
  return kind => lines.filter(([first]) => first === kind).map(([, ...parts]) => parts);
};
