/** Whose name for a member it is: the agency's, which stays, or the person's own, which is followed. */
export type NameSource = 'agency' | 'person';

/** Whether the name stays whatever the person goes by. */
export function isTyped(source: NameSource): boolean {
  return source === 'agency';
}

/** Whose name it is when this one types it; an empty one is nobody's yet. */
export function nameSource(by: 'staff' | 'client' | 'host', name: string): NameSource {
  return by === 'client' || name === '' ? 'person' : 'agency';
}
