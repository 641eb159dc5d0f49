import type {
  OpenApiHeader,
  OpenApiMedia,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiRequestBody,
  OpenApiResponse,
} from '../../lib/openapi/open-api-document.js';
import type { RouteAnswer } from '../../lib/routes/answers.decorator.js';
import type { JsonSchema } from '../../lib/routes/json-schema.js';
import { accessOf } from './access.js';
import type { DtoField, DtoSchemas } from './dto-schemas.js';
import { refusalAnswers } from './refusals.js';
import type { Route } from './routes.js';

/** What an operation is made of besides its route. */
export interface OperationParts {
  readonly tag: string;
  /** The doc comment of the handler. */
  readonly doc: string;
  /** The schema of what the handler returns; undefined for nothing. */
  readonly answer: JsonSchema | undefined;
  readonly dtos: DtoSchemas;
}

/** The operation of a route. */
export function operationOf(
  route: Route,
  { tag, doc, answer, dtos }: OperationParts,
): OpenApiOperation {
  const access = accessOf(route.rules);
  const fields = route.inputs.flatMap(({ dto }) => dtos.fieldsOf(dto));
  const body = requestBody(route, dtos);
  return {
    operationId: route.id,
    tags: [tag],
    ...textOf(doc, access),
    security: SECURITY[access],
    parameters: parameters(route, dtos),
    ...(body && { requestBody: body }),
    responses: { ...successes(route, answer), ...refusalAnswers(route, fields) },
    'x-clientele-access': access,
  };
}

const SECURITY: Readonly<
  Record<OpenApiOperation['x-clientele-access'], OpenApiOperation['security']>
> = {
  open: [],
  'optional-login': [{ login: [] }, {}],
  login: [{ login: [] }],
  member: [{ login: [] }],
  staff: [{ login: [] }],
};

const MEMBERSHIP: OpenApiParameter = {
  name: 'X-Membership-Id',
  in: 'header',
  required: false,
  description:
    'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
  schema: { type: 'string' },
};

const VIEW: OpenApiParameter = {
  name: 'X-Clientele-View',
  in: 'header',
  required: false,
  description:
    'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
  schema: { type: 'string' },
};

/** Who may call at all, in a sentence; the doc comment says what else it takes. */
const WHO: Readonly<Record<OpenApiOperation['x-clientele-access'], string>> = {
  open: 'Takes no login.',
  'optional-login': 'Works with a login and without one.',
  login: 'Takes a login, and no membership.',
  member: 'Takes an active membership.',
  staff: 'Takes an active membership of the staff.',
};

/** The first sentence, and all of it with who may call. */
function textOf(
  doc: string,
  access: OpenApiOperation['x-clientele-access'],
): Pick<OpenApiOperation, 'summary' | 'description'> {
  const summary = /^.*?(?=\.(\s|$))/s.exec(doc)?.[0] ?? doc;
  return { summary, description: `${doc}\n\n${WHO[access]}` };
}

function parameters(route: Route, dtos: DtoSchemas): readonly OpenApiParameter[] {
  const queries = route.inputs.filter(({ place }) => place === 'query');
  const access = accessOf(route.rules);
  return [
    ...route.params.map((name): OpenApiParameter => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...queries.flatMap(({ dto }) => dtos.fieldsOf(dto)).map(queryParameter),
    ...(access === 'open' || access === 'optional-login' ? [] : [MEMBERSHIP]),
    ...(answersInView(route, access) ? [VIEW] : []),
  ];
}

/** Whether it is answered in a view at all: somebody who looks as a client user reads, and is none of the staff. */
function answersInView(
  { method, inView, refusals }: Route,
  access: OpenApiOperation['x-clientele-access'],
): boolean {
  if (inView !== 'as said') return true;
  return method === 'get' && access === 'member' && !refusals.includes('STAFF_ONLY');
}

/** A query has no null. */
function queryParameter({ name, required, schema }: DtoField): OpenApiParameter {
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  const words = schema.enum?.filter((word) => word !== null);
  return {
    name,
    in: 'query',
    required,
    schema: {
      ...schema,
      ...(types.length === 1 && { type: types[0] as string }),
      ...(words && { enum: words }),
    },
  };
}

function requestBody({ inputs }: Route, dtos: DtoSchemas): OpenApiRequestBody | undefined {
  const input = inputs.find(({ place }) => place === 'body');
  if (!input) return undefined;
  const ref = dtos.refOf(input.dto);
  const isNeeded =
    input.rows !== undefined || dtos.fieldsOf(input.dto).some(({ required }) => required);
  const schema =
    input.rows === undefined
      ? ref
      : {
          type: 'object',
          properties: { [input.rows]: { type: 'array', items: ref } },
          required: [input.rows],
          additionalProperties: false,
        };
  const texts = (input.textTypes ?? []).map((type) => [type, { schema: { type: 'string' } }]);
  return {
    required: isNeeded,
    content: { ...(Object.fromEntries(texts) as object), 'application/json': { schema } },
  };
}

function successes(
  route: Route,
  answer: JsonSchema | undefined,
): Readonly<Record<string, OpenApiResponse>> {
  const told = Object.entries(route.answers);
  const headers = Object.fromEntries(
    route.headers.map(({ name, value }) => [
      name,
      { description: `\`${value}\``, schema: { type: 'string', const: value } },
    ]),
  );
  const usual: OpenApiResponse = {
    description: answer ? 'Done.' : 'Done; there is nothing to tell.',
    ...(route.headers.length > 0 && { headers }),
    ...contentOf(answer),
  };
  const others = told.map(([status, one]) => [
    status,
    toldAnswer(one, { headers, content: Number(status) === route.status ? contentOf(answer) : {} }),
  ]);
  return { [String(route.status)]: usual, ...Object.fromEntries(others) };
}

function contentOf(schema: JsonSchema | undefined): {
  content?: Readonly<Record<string, OpenApiMedia>>;
} {
  return schema ? { content: { 'application/json': { schema } } } : {};
}

function toldAnswer(
  { description, mediaTypes, headers = {} }: RouteAnswer,
  usual: {
    headers: Readonly<Record<string, OpenApiHeader>>;
    content: Pick<OpenApiResponse, 'content'>;
  },
): OpenApiResponse {
  const told = Object.entries(headers).map(
    ([name, text]) => [name, { description: text, schema: { type: 'string' } }] as const,
  );
  const binary: OpenApiMedia = { schema: {} };
  return {
    description,
    headers: { ...usual.headers, ...Object.fromEntries(told) },
    ...(mediaTypes
      ? { content: Object.fromEntries(mediaTypes.map((type) => [type, binary])) }
      : usual.content),
  };
}
