import type { JsonSchema } from '../../lib/routes/json-schema.js';

const ID = '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02';
const TIME = '2026-11-25T10:00:00.000Z';

/** What stands in one schema only, or is left out there. */
const BY_SCHEMA: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ClienteleAuditItem: { type: 'invitation.sent' },
  ClienteleBulkDone: { code: undefined, duplicateOf: undefined },
  ClienteleClient: { name: 'Ada & Partners' },
  ClienteleClientName: { name: 'Ada & Partners' },
  ClienteleCreateClient: { name: 'Ada & Partners' },
  ClienteleCreateMember: {
    kind: 'client',
    client: undefined,
    role: 'member',
    permissions: undefined,
    portalRate: undefined,
    invite: undefined,
    password: undefined,
    templateId: undefined,
  },
  ClienteleAuditSubject: { type: 'invitation' },
  ClienteleExport: { status: 'running', finishedAt: null, expiresAt: null },
  ClienteleFilledTemplate: { html: '<p>Hello, here is your link.</p>' },
  ClienteleMember: {
    kind: 'client',
    role: 'member',
    status: 'active',
    portalRate: null,
    invitation: null,
  },
  ClienteleBegunView: { token: 'the-token-of-the-view' },
  ClienteleMe: { viewedBy: undefined },
  ClienteleMemberGroup: { gone: undefined },
  ClienteleMemberPermissions: {
    profileId: null,
    stored: null,
    effective: { 'reports.view': true },
  },
  ClienteleMemberProject: { gone: undefined },
  ClientelePortal: { name: 'Agency', plan: null },
  ClientelePortalBranding: { name: 'Agency' },
  ClienteleProfile: { name: 'Reports only' },
  ClienteleCreateProfile: { name: 'Reports only' },
  ClienteleUpdateProfile: { name: 'Reports only' },
  ClienteleSetPermissions: {
    mode: 'custom',
    profileId: undefined,
    fromMemberId: undefined,
  },
  ClienteleUpdateClient: { name: 'Ada & Partners' },
  ClienteleUpdateMember: { role: 'member', portalRate: undefined },
  ClienteleUpdatePortal: { name: 'Agency' },
};

/** What stands for a field of this name in examples; what is not here is taken from its schema. */
const BY_FIELD: Readonly<Record<string, unknown>> = {
  at: null,
  attempts: 1,
  city: 'Berlin',
  clientName: 'Ada & Partners',
  contactEmail: 'office@ada.example',
  country: 'DE',
  decidedBy: null,
  description: null,
  domain: 'portal.agency.example',
  duplicateOf: 0,
  email: 'ada@ada.example',
  failure: null,
  generation: 0,
  goneGroups: [],
  goneProjects: [],
  html: null,
  index: 0,
  inactiveDays: 90,
  key: 'reports.view',
  label: 'View reports',
  logo: 'https://agency.example/logo.svg',
  message: 'Welcome to our portal.',
  minutes: 15,
  name: 'Ada Park',
  nextCursor: null,
  password: 'a long and rare passphrase',
  plan: null,
  portalRate: '120.00',
  postalCode: '10115',
  progress: 0.5,
  q: 'ada',
  rate: '95.50',
  reason: 'Ada says that she sees no reports.',
  region: 'Berlin',
  requiresRole: null,
  street: ['Invalidenstr. 1'],
  subject: 'Your access to {{ portal }}',
  text: 'Hello, here is your link: {{ url }}',
  token: 'the-token-of-the-link',
  version: 1,
  warnings: [],
  webAddress: 'https://ada.example',
};

/** Composes an example of a schema, from the examples of its fields. */
export class Examples {
  constructor(private readonly schemas: Readonly<Record<string, JsonSchema>>) {}

  /** What a value of this schema can look like, under this name. */
  of(schema: JsonSchema, name = '', seen: readonly string[] = []): unknown {
    const { $ref, examples, anyOf, oneOf } = schema;
    if ($ref !== undefined) return this.ofRef($ref, name, seen);
    if (name in BY_FIELD && isPlain(schema)) return BY_FIELD[name];
    if (examples) return examples[0];
    const [first] = [...(oneOf ?? []), ...(anyOf ?? [])];
    if (first && schema.type === undefined) return this.of(first, name, seen);
    if ('const' in schema) return schema.const;
    if (schema.enum) return schema.enum[0];
    return this.ofType(schema, name, seen);
  }

  private ofRef($ref: string, name: string, seen: readonly string[]): unknown {
    const target = $ref.slice($ref.lastIndexOf('/') + 1);
    const schema = this.schemas[target];
    if (!schema) throw new Error(`The document refers to ${target}, which it lacks.`);
    return this.of(schema, name, [...seen, target]);
  }

  private ofType(schema: JsonSchema, name: string, seen: readonly string[]): unknown {
    switch (String([schema.type].flat()[0])) {
      case 'object':
        return this.ofObject(schema, seen);
      case 'array':
        // What holds itself ends somewhere.
        return schema.items && !isWithin(schema.items, seen)
          ? [this.of(schema.items, singular(name), seen)]
          : [];
      case 'boolean':
        return true;
      case 'integer':
      case 'number':
        return schema.minimum ?? 3;
      case 'null':
        return null;
      default:
        return textOf(schema);
    }
  }

  private ofObject({ properties = {} }: JsonSchema, seen: readonly string[]): unknown {
    const own = BY_SCHEMA[seen.at(-1) ?? ''] ?? {};
    return Object.fromEntries(
      Object.entries(properties)
        .map(([field, inner]) => [field, field in own ? own[field] : this.of(inner, field, seen)])
        .filter(([, value]) => value !== undefined),
    );
  }
}

/** Most texts without an example of their own are ids. */
function textOf({ format }: JsonSchema): string {
  return format === 'date-time' ? TIME : ID;
}

function isPlain({ properties, oneOf, anyOf, enum: words }: JsonSchema): boolean {
  return !properties && !oneOf && !anyOf && !words;
}

function isWithin({ $ref }: JsonSchema, seen: readonly string[]): boolean {
  return $ref !== undefined && seen.includes($ref.slice($ref.lastIndexOf('/') + 1));
}

function singular(name: string): string {
  return name.replace(/s$/, '');
}
