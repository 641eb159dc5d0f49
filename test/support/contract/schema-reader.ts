import type { ContractDocument, Json, Place } from './contract-document.js';

/** Whether a value is what the schema at a pointer says. */
export type Fits = (pointer: string, value: unknown) => boolean;

/** What a value shows of its schema. */
export interface Shown {
  /** Everything of the schema that occurs in the value, in the words of {@link showable}. */
  readonly seen: Set<string>;
  /** Paths of the value that the schema does not know. */
  readonly unknown: string[];
}

interface Visit extends Shown {
  readonly document: ContractDocument;
  readonly fits: Fits;
}

const BRANCHES = ['oneOf', 'anyOf'] as const;

/**
 * Everything that values of a schema can show, each in one line: a property that is there (its pointer) or is left out
 * (`… absent`), a branch, an item, each of several types (`… is null`) and each value of an enumeration (`… = "admin"`).
 */
export function showable(document: ContractDocument, schema: Place): Set<string> {
  const lines = new Set<string>();
  const visited = new Set<string>();
  const visit = (place: Place, inherited: ReadonlySet<string> = new Set()): void => {
    if (visited.has(place.pointer)) return;
    visited.add(place.pointer);
    const required = requiredBy(document, place, inherited);
    for (const type of typesOf(place)) lines.add(`${place.pointer} is ${type}`);
    for (const value of valuesOf(place)) lines.add(valueLine(place, value));
    for (const [name, property] of document.entries(place, 'properties')) {
      lines.add(propertyPointer(place, name));
      if (!required.has(name)) lines.add(`${propertyPointer(place, name)} absent`);
      visit(property);
    }
    for (const key of ['items', 'additionalProperties']) {
      const element = document.below(place, key);
      if (!element) continue;
      lines.add(`${place.pointer}/${key}`);
      visit(element);
    }
    for (const key of BRANCHES)
      for (const [index, branch] of document.entries(place, key)) {
        lines.add(`${place.pointer}/${key}/${index}`);
        visit(branch, required);
      }
    for (const [, part] of document.entries(place, 'allOf')) visit(part, required);
  };
  visit(schema);
  return lines;
}

/** Reads a value along its schema: what of it occurs, and what the schema does not know. */
export function shownBy(
  document: ContractDocument,
  schema: Place,
  value: unknown,
  fits: Fits,
): Shown {
  const visit: Visit = { document, fits, seen: new Set(), unknown: [] };
  read(visit, schema, value, '');
  return visit;
}

function read(visit: Visit, place: Place, value: unknown, path: string): void {
  if (isObject(value)) {
    const known = namesOf(visit, place, value);
    if (known !== 'any')
      for (const name of Object.keys(value))
        if (!known.has(name)) visit.unknown.push(`${path}/${name}`);
  }
  note(visit, place, value, path);
}

/** Notes what a value shows of one schema, and of its parts that say more about the same value. */
function note(visit: Visit, place: Place, value: unknown, path: string): void {
  const { document, seen } = visit;
  for (const type of typesOf(place)) if (isOf(type, value)) seen.add(`${place.pointer} is ${type}`);
  for (const each of valuesOf(place)) if (each === value) seen.add(valueLine(place, each));
  if (Array.isArray(value)) noteItems(visit, place, value, path);
  else if (isObject(value)) noteProperties(visit, place, value, path);
  for (const [pointer, branch] of fitting(visit, place, value)) {
    seen.add(pointer);
    note(visit, branch, value, path);
  }
  for (const [, part] of document.entries(place, 'allOf')) note(visit, part, value, path);
}

function noteItems(visit: Visit, place: Place, value: readonly unknown[], path: string): void {
  const items = visit.document.below(place, 'items');
  if (!items) return;
  for (const [index, item] of value.entries()) {
    visit.seen.add(`${place.pointer}/items`);
    read(visit, items, item, `${path}/${index}`);
  }
}

function noteProperties(visit: Visit, place: Place, value: Json, path: string): void {
  const { document, seen } = visit;
  const properties = new Map(document.entries(place, 'properties'));
  for (const [name, property] of properties) {
    const pointer = propertyPointer(place, name);
    seen.add(value[name] === undefined ? `${pointer} absent` : pointer);
    if (value[name] !== undefined) read(visit, property, value[name], `${path}/${name}`);
  }
  const others = document.below(place, 'additionalProperties');
  if (!others) return;
  for (const [name, each] of Object.entries(value)) {
    if (properties.has(name)) continue;
    seen.add(`${place.pointer}/additionalProperties`);
    read(visit, others, each, `${path}/${name}`);
  }
}

/** The names that an object may have by this schema and by all that says more about it. */
function namesOf(visit: Visit, place: Place, value: Json): Set<string> | 'any' {
  const { document } = visit;
  const { properties, additionalProperties } = place.node;
  const parts = [
    ...document.entries(place, 'allOf').map(([, part]) => part),
    ...fitting(visit, place, value).map(([, branch]) => branch),
  ];
  const isOpen = additionalProperties === undefined && !properties && parts.length === 0;
  if (isOpen || additionalProperties === true || isObject(additionalProperties)) return 'any';
  const names = new Set(Object.keys(properties ?? {}));
  for (const part of parts) {
    const more = namesOf(visit, part, value);
    if (more === 'any') return 'any';
    for (const name of more) names.add(name);
  }
  return names;
}

/** The branches of `oneOf` and `anyOf` that a value fits, by the pointer of each. */
function fitting({ document, fits }: Visit, place: Place, value: unknown): [string, Place][] {
  return BRANCHES.flatMap((key) =>
    document
      .entries(place, key)
      .map(([index, branch]): [string, Place] => [`${place.pointer}/${key}/${index}`, branch])
      .filter(([pointer]) => fits(pointer, value)),
  );
}

function typesOf({ node: { type } }: Place): readonly string[] {
  return Array.isArray(type) && type.length > 1 ? (type as string[]) : [];
}

function valuesOf({ node }: Place): readonly unknown[] {
  return Array.isArray(node['enum']) && node['enum'].length > 1 ? (node['enum'] as unknown[]) : [];
}

function valueLine({ pointer }: Place, value: unknown): string {
  return `${pointer} = ${JSON.stringify(value)}`;
}

function propertyPointer({ pointer }: Place, name: string): string {
  return `${pointer}/properties/${name}`;
}

/** The properties that an object must have by this schema and by those that say more about the same object. */
function requiredBy(
  document: ContractDocument,
  place: Place,
  inherited: ReadonlySet<string>,
): ReadonlySet<string> {
  const parts = [place, ...document.entries(place, 'allOf').map(([, part]) => part)];
  const own = parts.flatMap(({ node }) => (node['required'] ?? []) as string[]);
  return new Set([...inherited, ...own]);
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
