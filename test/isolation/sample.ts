import type { Thing } from './world/things.js';

/** Ids by the kind of thing they name. */
export type IdOf = (thing: Thing) => string;

/** One place of a request where something is named, by its field: `:id`, `?clientId`, `projects[].id`. */
export interface Slot {
  /** What is named there; a place in brackets names nothing, it is another call of the route. */
  readonly thing?: Thing;
  /** What is named in the path then, where that is something else. */
  readonly path?: Readonly<Record<string, Thing>>;
  /** The query with this id. */
  readonly query?: (id: string, own: IdOf) => Readonly<Record<string, string>>;
  /** The body with this id. */
  readonly body?: (id: string, own: IdOf) => object;
}

/** A request that goes through, for who may send it, and what it names. */
export interface Sample {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: (own: IdOf) => object;
  /** What is named in the path; where it is missing, the request names nothing unless a slot does. */
  readonly path?: Readonly<Record<string, Thing>>;
  /** What can be named beside the path, or in the path instead: `:id staff` stands for another kind of thing there. */
  readonly slots?: Readonly<Record<string, Slot>>;
}

/** A parameter of the query that names something. */
export function filter(name: string, thing: Thing): Readonly<Record<string, Slot>> {
  return { [`?${name}`]: { thing, query: (id) => ({ [name]: id }) } };
}

/** The same of one that is a list. */
export function listed(name: string, thing: Thing): Readonly<Record<string, Slot>> {
  return { [`?${name}[]`]: { thing, query: (id) => ({ [name]: id }) } };
}
