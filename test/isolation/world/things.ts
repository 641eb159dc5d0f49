/** Every kind of thing that a request can name, by what it has to be like for the request to go through. */
export const THINGS = [
  'member',
  'deactivated member',
  'waiting member',
  'customized member',
  'acting member',
  'staff member',
  'deactivated staff',
  'waiting staff',
  'oneself',
  'client',
  'invitation',
  'token',
  'profile',
  'other profile',
  'template',
  'other template',
  'event',
  'export',
  'import',
  'request',
  'join link',
  'join token',
  'project',
  'group',
] as const;

/** One kind of thing. */
export type Thing = (typeof THINGS)[number];

/** What a client has, or its portal along with it: an id of each kind of thing that is not its maker's or the caller. */
export type Things = Readonly<Record<Exclude<Thing, 'export' | 'import' | 'oneself'>, string>>;

/** What of it is the client's alone, or only for staff to know: no user of another client ever sees it. */
export const OF_CLIENT = [
  'member',
  'deactivated member',
  'waiting member',
  'customized member',
  'acting member',
  'client',
  'invitation',
  'token',
  'request',
  'join link',
] as const satisfies readonly Thing[];

/** Staff, who do not exist for client users. */
export const OF_STAFF = [
  'staff member',
  'deactivated staff',
  'waiting staff',
] as const satisfies readonly Thing[];

/**
 * Whose the thing is that a request names, as its caller sees it: of the caller's own client, of another client of the same
 * portal, of another portal, of nobody, or named by what is no id.
 */
export const RELATIONS = ['own', 'sibling', 'foreign', 'random', 'malformed'] as const;

/** One of them. */
export type Relation = (typeof RELATIONS)[number];
