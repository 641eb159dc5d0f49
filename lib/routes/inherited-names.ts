/** A field of a request that is named like what every object inherits, such as `constructor`. */
export interface InheritedName {
  /** Where it stands, as in `permissions.constructor`. */
  readonly path: string;
  readonly name: string;
  /** The field whose value holds it; null at the top. */
  readonly parent: string | null;
}

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly name: string | null;
}

/** Finds such fields at any depth. Not recursive: the sender decides how deep a request goes. */
export function inheritedNames(request: unknown): InheritedName[] {
  const found: InheritedName[] = [];
  const places: Place[] = [{ value: request, path: '', name: null }];
  for (let place = places.pop(); place; place = places.pop()) {
    if (typeof place.value !== 'object' || place.value === null) continue;
    for (const name of Object.keys(place.value)) {
      const path = `${place.path}${name}`;
      if (name in Object.prototype) found.push({ path, name, parent: place.name });
      else places.push({ value: valueOf(place.value, name), path: `${path}.`, name });
    }
  }
  return found;
}

function valueOf(source: object, name: string): unknown {
  return (source as Record<string, unknown>)[name];
}
