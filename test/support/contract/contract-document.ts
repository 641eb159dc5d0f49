/** Anything of a JSON document. */
export type Json = Readonly<Record<string, unknown>>;

/** A thing of the document, and the pointer under which it is found; a `$ref` is followed. */
export interface Place {
  readonly pointer: string;
  readonly node: Json;
}

/** One operation: its place, its name as in `GET /members/{id}`, and what its path template matches. */
export interface Operation {
  readonly name: string;
  readonly place: Place;
  /** The parameters of the path itself, and the operation's own. */
  readonly parameters: readonly Place[];
}

interface Route {
  readonly method: string;
  readonly segments: readonly string[];
  readonly operation: Operation;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** An OpenAPI document as a thing to look things up in. */
export class ContractDocument {
  private readonly routes: readonly Route[];
  private readonly found = new Map<string, Place>();
  private readonly entriesFound = new Map<string, readonly [string, Place][]>();

  constructor(readonly json: Json) {
    this.routes = this.entries(this.at('#'), 'paths').flatMap(([template, path]) =>
      METHODS.flatMap((method) => this.route(template, path, method)),
    );
    // A name of the path counts before a parameter: `/members/bulk` is not the member `bulk`.
    this.routes = [...this.routes].sort((a, b) => parametersOf(a) - parametersOf(b));
  }

  get operations(): readonly Operation[] {
    return this.routes.map(({ operation }) => operation);
  }

  /** The operation that a request calls. `path` is below the module's path, without its query. */
  operation(method: string, path: string): Operation | null {
    const asked = path.split('/');
    const found = this.routes.find(
      (route) =>
        route.method === method &&
        route.segments.length === asked.length &&
        route.segments.every((segment, index) => matches(segment, asked[index]!)),
    );
    return found?.operation ?? null;
  }

  /** What stands under a pointer such as `#/components/schemas/Member`. */
  at(pointer: string): Place {
    const place = this.found.get(pointer) ?? this.placeAt(pointer);
    this.found.set(pointer, place);
    return place;
  }

  /** What stands below a place; null where there is nothing, or no object. */
  below(place: Place, ...keys: readonly string[]): Place | null {
    let at = place;
    for (const key of keys) {
      const found: unknown = at.node[key];
      if (typeof found !== 'object' || found === null) return null;
      at = this.at(`${at.pointer}/${escaped(key)}`);
    }
    return at;
  }

  /** The places below a place, by their keys; none where there is nothing. */
  entries(place: Place, ...keys: readonly string[]): readonly [string, Place][] {
    const name = [place.pointer, ...keys].join('/');
    const entries = this.entriesFound.get(name) ?? this.entriesOf(place, keys);
    this.entriesFound.set(name, entries);
    return entries;
  }

  private placeAt(pointer: string): Place {
    const keys = pointer.split('/').slice(1).map(unescaped);
    let node: unknown = this.json;
    for (const key of keys) node = (node as Json)[key];
    if (typeof node !== 'object' || node === null)
      throw new Error(`The document has nothing at ${pointer}.`);
    const { $ref } = node as Json;
    return typeof $ref === 'string' ? this.at($ref) : { pointer, node: node as Json };
  }

  private entriesOf(place: Place, keys: readonly string[]): [string, Place][] {
    const holder = this.below(place, ...keys);
    if (!holder) return [];
    return Object.keys(holder.node).flatMap((key) => {
      const found = this.below(holder, key);
      return found ? [[key, found] as [string, Place]] : [];
    });
  }

  private route(template: string, path: Place, method: string): Route[] {
    const place = this.below(path, method);
    if (!place) return [];
    const parameters = [path, place].flatMap((each) => this.entries(each, 'parameters'));
    const operation = {
      name: `${method.toUpperCase()} ${template}`,
      place,
      parameters: parameters.map(([, parameter]) => parameter),
    };
    return [{ method: method.toUpperCase(), segments: template.split('/'), operation }];
  }
}

function parametersOf({ segments }: Route): number {
  return segments.filter(isParameter).length;
}

function matches(segment: string, asked: string): boolean {
  return isParameter(segment) ? asked !== '' : segment === asked;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(key: string): string {
  return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
}
