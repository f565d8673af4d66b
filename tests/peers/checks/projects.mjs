import { JSDOM } from 'jsdom';
import { plan } from './exports.mjs';

export const parse = xml => new JSDOM(xml, { contentType: 'application/xml' }).window.document;

/** What a project has of a plan, by kind, in order: the id, the name and the first and last day. */
export const scheduled = name => {
  const { milestones, phases, windows, notices } = plan(name);
  const bars = all => all.filter(({ from, to }) => from && from <= to).map(({ id, name, from, to }) => [id, name, from, to]);
  return {
    milestone: milestones.filter(({ date }) => date).map(({ id, name, date }) => [id, name, date, date]),
    phase: bars(phases.map(phase => ({ ...phase, from: phase.from ?? phase.to }))),
    window: bars(windows),
    notice: notices.filter(({ sendBy }) => sendBy).map(({ id, partyName, sendBy }) => [id, `Tell ${partyName}`, sendBy, sendBy]),
  };
};
