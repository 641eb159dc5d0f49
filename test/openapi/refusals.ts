import { ERROR_TABLE, type ErrorCode } from '../../lib/errors/error-table.js';
import type {
  OpenApiOperation,
  OpenApiRef,
  OpenApiResponse,
} from '../../lib/openapi/open-api-document.js';
import type { RouteRule } from '../../lib/routes/route-rule.js';
import { accessOf } from './access.js';
import type { DtoField } from './dto-schemas.js';
import type { Route } from './routes.js';
import { refTo } from './schema-names.js';

/** What every route may be refused with, whatever it does. */
const ALWAYS: readonly ErrorCode[] = ['VALIDATION_FAILED', 'UNSUPPORTED_MEDIA_TYPE'];

/** What the database refuses every route with. */
const BY_DATABASE: readonly ErrorCode[] = ['BUSY', 'UNAVAILABLE', 'STORAGE_FAILED'];

/** Routes that ask nothing of it before they answer. */
const WITHOUT_DATABASE: ReadonlySet<string> = new Set(['askToJoin']);

/** What a rule refuses. */
const BY_RULE: Readonly<Record<RouteRule['kind'], readonly ErrorCode[]>> = {
  open: [],
  login: [],
  membership: [],
  staff: ['STAFF_ONLY'],
  role: ['ROLE_REQUIRED'],
  scope: ['NO_SCOPE'],
  permission: ['PERMISSION_DENIED'],
};

/** The answers that stand once in the document, by their names there: what most routes answer with the same codes. */
export const SHARED_ANSWERS: Readonly<Record<string, OpenApiResponse>> = {
  ClienteleUnauthenticated: answer(401, ['UNAUTHENTICATED']),
  ClienteleUnsupportedMediaType: answer(415, ['UNSUPPORTED_MEDIA_TYPE']),
  ClienteleUnavailable: answer(503, ['BUSY', 'UNAVAILABLE']),
  ClienteleStorageFailed: answer(507, ['STORAGE_FAILED']),
};

/** The answers of a route that refuse it, by status. */
export function refusalAnswers(
  route: Route,
  fields: readonly DtoField[],
): OpenApiOperation['responses'] {
  const codes = refusalsOf(route, fields);
  const statuses = [...new Set(codes.map((code) => ERROR_TABLE[code].status))].sort(
    (a, b) => a - b,
  );
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      sharedOr(
        answer(
          status,
          codes.filter((code) => ERROR_TABLE[code].status === status),
        ),
      ),
    ]),
  );
}

function sharedOr(response: OpenApiResponse): OpenApiResponse | OpenApiRef {
  const text = JSON.stringify(response);
  const shared = Object.entries(SHARED_ANSWERS).find(([, one]) => JSON.stringify(one) === text);
  return shared ? { $ref: `#/components/responses/${shared[0]}` } : response;
}

function refusalsOf(route: Route, fields: readonly DtoField[]): readonly ErrorCode[] {
  const access = accessOf(route.rules);
  const takesMember = access === 'member' || access === 'staff';
  const names = new Set(fields.map(({ name }) => name));
  const codes: readonly ErrorCode[] = [
    ...ALWAYS,
    ...(WITHOUT_DATABASE.has(route.id) ? [] : BY_DATABASE),
    ...(route.method === 'get' ? [] : (['CROSS_SITE'] as const)),
    ...(access === 'open' || access === 'optional-login' ? [] : (['UNAUTHENTICATED'] as const)),
    ...(takesMember
      ? (['NO_MEMBERSHIP', 'MEMBERSHIP_UNKNOWN', 'MEMBERSHIP_REQUIRED', 'ACCESS_ENDED'] as const)
      : []),
    ...inView(route, takesMember),
    ...route.rules.flatMap(({ kind }) => BY_RULE[kind]),
    ...(route.params.length > 0 ? (['NOT_FOUND'] as const) : []),
    ...(names.has('cursor') ? (['INVALID_CURSOR'] as const) : []),
    ...(names.has('version') ? (['STALE_VERSION'] as const) : []),
    ...route.refusals,
  ];
  return [...new Set(codes)].sort();
}

/** What a request in a view may be refused with. */
function inView({ method, inView }: Route, takesMember: boolean): readonly ErrorCode[] {
  if (!takesMember && inView !== 'shown') return ['VIEW_ONLY'];
  const isReading = method === 'get' || inView !== 'as said';
  return ['VIEW_UNKNOWN', 'VIEW_ENDED', ...(isReading ? [] : (['VIEW_ONLY'] as const))];
}

function answer(status: number, codes: readonly ErrorCode[]): OpenApiResponse {
  const schema = {
    allOf: [
      { $ref: refTo('ClienteleError') },
      {
        type: 'object',
        properties: {
          statusCode: { type: 'integer', const: status },
          code: { type: 'string', enum: codes },
        },
      },
    ],
  };
  return {
    description: codes.map((code) => `\`${code}\``).join(', '),
    ...([429, 503].includes(status) && {
      headers: {
        'Retry-After': {
          description: 'Whole seconds after which the call can succeed.',
          schema: { type: 'integer', minimum: 0 },
        },
      },
    }),
    content: { 'application/json': { schema } },
  };
}
