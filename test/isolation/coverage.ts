import { slotsOf } from './cases.js';
import type { Row } from './expectations.js';
import type { Operation } from './operations.js';
import type { Sample } from './sample.js';

/** Text that names nothing of anybody's: words, numbers as text, addresses, and cursors, which the list signs. */
const PLAIN =
  /(^|[?.])(q|key|cursor|name|email|contactEmail|inviterName|clientName|webAddress|message|note|password|subject|text|html|logo|domain|domains\[\]|allowedDomains\[\]|staffDomains\[\]|expiresAt|address\.(street\[\]|postalCode|city|region|country)|from|to|since|until|timeZone|locale|version|reason)$/;

/** What the suite is made of. */
export interface Suite {
  readonly operations: readonly Operation[];
  readonly requests: Readonly<Record<string, Sample>>;
  readonly table: readonly Row[];
}

/** What the document has and the suite does not try, and the other way round: empty if nothing was forgotten. */
export function gapsOf({ operations, requests, table }: Suite): string[] {
  const routes = new Set(operations.map(({ route }) => route));
  const samples = Object.keys(requests).filter((route) => !routes.has(route));
  const rows = table.filter(({ route }) => !routes.has(route));
  return [
    ...operations.flatMap((operation) => gapsAt(operation, requests[operation.route], table)),
    ...samples.map((route) => `${route}: the document has no such route, but there is a request`),
    ...rows.map(({ route }) => `${route}: the document has no such route, but there is a row`),
  ];
}

function gapsAt({ route, places }: Operation, sample: Sample | undefined, table: readonly Row[]) {
  const rows = table.filter((row) => row.route === route).map(({ names }) => names);
  if (!sample) return [`${route}: has no request`];
  const slots = slotsOf(sample);
  const tried = new Set(slots.map(placeOf));
  return [
    ...(rows.length === 0 ? [`${route}: has no row`] : []),
    ...missing(slots, rows).map((slot) => `${route}: nothing in the table about "${slot}"`),
    ...missing(rows, slots).map((slot) => `${route}: no request for the row about "${slot}"`),
    ...places
      .filter((place) => !tried.has(place) && !PLAIN.test(place))
      .map((place) => `${route}: nobody has said what "${place}" can name`),
    ...[...tried]
      .filter((place) => place !== '' && !places.includes(place))
      .map((place) => `${route}: takes no "${place}"`),
    ...rows.filter((row, at) => rows.indexOf(row) !== at).map((row) => `${route}: "${row}" twice`),
  ];
}

/** Where in the request a slot is; empty for one that names nothing. */
function placeOf(slot: string): string {
  return slot.startsWith('(') ? '' : (slot.split(' ')[0] ?? '');
}

function missing(wanted: readonly string[], there: readonly string[]): string[] {
  return wanted.filter((each) => !there.includes(each));
}
