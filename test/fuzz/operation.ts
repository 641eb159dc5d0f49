/** A JSON schema, without references to elsewhere. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a call takes in its path or query. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
}

/** One call of the module, as its document has it. */
export interface Operation {
  /** As in `GET /clientele/members/{id}`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Null for a call that takes no body. */
  readonly body: Schema | null;
  /** What it answers by status: the schema of JSON, or null for an answer that is none. */
  readonly answers: ReadonlyMap<number, Schema | null>;
}

/** The kinds of things that calls are about. */
export const KINDS = [
  'members',
  'clients',
  'invitations',
  'profiles',
  'invitation-templates',
  'audit',
  'exports',
  'imports',
  'requests',
  'join-links',
] as const;

/** One of them, named as its route. */
export type Kind = (typeof KINDS)[number];

/** What the call's path is about, as in `members` for `/clientele/members/{id}/permissions`. */
export function kindOf(path: string): Kind | null {
  const [, , first = ''] = path.split('/');
  return KINDS.find((kind) => kind === first) ?? null;
}
