import { readFileSync } from 'node:fs';
import { EVENT_TYPES } from '../../lib/events/index.js';
import { EVENT_PAGE, eventPageOf, readEventTypes, untold } from './event-page.js';

const cells = (text: string) => text.replace(/-{3,}/g, '---').replace(/[ \n]+/g, ' ');

describe('the page of events', () => {
  const types = readEventTypes();

  it('is written from the types', () => {
    expect(cells(readFileSync(EVENT_PAGE, 'utf8')).trim()).toBe(cells(eventPageOf(types)).trim());
  });

  it('has every event', () => {
    expect(types.events.map(({ name }) => name).sort()).toEqual([...EVENT_TYPES].sort());
  });

  it('has a sentence about each of them, and about all that it holds', () => {
    expect(untold(types)).toEqual([]);
  });

  it('tells what nothing is said about', () => {
    const field = { name: 'email', type: 'string', text: '' };
    const event = { name: 'a.b', text: '', parts: [], own: [field] };
    const shape = { name: 'Change', text: 'A change.', extended: [], fields: [field], alias: null };
    expect(untold({ events: [event], shapes: [shape] })).toEqual([
      'a.b',
      'a.b: email',
      'Change: email',
    ]);
  });
});
