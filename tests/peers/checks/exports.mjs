import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that ./run filled: for each request NAME.plan.json, the library's own answer, beside the exported files. */
export const folder = process.env.EXPORTS;

export const names = readdirSync(folder).filter(file => file.endsWith('.plan.json')).map(file => file.slice(0, -'.plan.json'.length)).sort();

export const read = (name, extension) => readFileSync(join(folder, `${name}.${extension}`), 'utf8');

export const plan = name => JSON.parse(read(name, 'plan.json'));

export const nextDay = day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
