import type { Answer } from '../support/contract/answer.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

const refusal = (...codes: string[]) => ({
  description: 'Refused',
  ...json({
    type: 'object',
    required: ['statusCode', 'code', 'message'],
    properties: {
      statusCode: { type: 'integer' },
      code: { type: 'string', enum: codes },
      message: { type: 'string' },
    },
    additionalProperties: false,
  }),
});

const Fish = {
  type: 'object',
  required: ['id', 'name', 'kind', 'born', 'tank'],
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    kind: { type: 'string', enum: ['clown', 'trout'] },
    born: { type: 'string', format: 'date-time' },
    tank: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Tank' }] },
    marks: { type: 'object', additionalProperties: { type: 'boolean' } },
  },
};

const Tank = {
  type: 'object',
  required: ['litres'],
  properties: { litres: { type: ['integer', 'null'] } },
};

/** A contract with one of everything that the module's has. */
export const SMALL_CONTRACT = {
  openapi: '3.1.0',
  info: { title: 'Fish', version: '1' },
  paths: {
    '/fish/{id}': {
      parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'string' } }],
      get: {
        parameters: [
          { in: 'query', name: 'deep', schema: { type: 'boolean' } },
          { $ref: '#/components/parameters/Net' },
        ],
        responses: {
          200: { description: 'The fish', ...json({ $ref: '#/components/schemas/Fish' }) },
          404: refusal('NOT_FOUND', 'FISH_GONE'),
          429: {
            ...refusal('TOO_SOON'),
            headers: { 'Retry-After': { required: true, schema: { type: 'string' } } },
          },
        },
      },
      patch: {
        requestBody: json({
          type: 'object',
          properties: {
            name: { type: 'string' },
            kind: { type: 'string', enum: ['clown', 'trout'] },
          },
        }),
        responses: { 204: { description: 'Changed' } },
      },
      delete: { responses: { 204: { description: 'Gone' } } },
    },
    '/fish/count': {
      get: { responses: { 200: { description: 'How many', ...json({ type: 'integer' }) } } },
    },
  },
  components: {
    schemas: { Fish, Tank },
    parameters: {
      Net: { in: 'header', name: 'X-Net', schema: { type: 'string', enum: ['fine', 'wide'] } },
    },
  },
};

/** A fish as the contract has it. */
export const FISH = {
  id: '6',
  name: 'Nemo',
  kind: 'clown',
  born: '2026-01-02T03:04:05.000Z',
  tank: null,
};

/** An answer with the fish, but for what is given. */
export function answerOf(answer: Partial<Answer>): Answer {
  const body = 'body' in answer ? answer.body : FISH;
  return {
    method: 'GET',
    path: '/fish/6',
    sentHeaders: {},
    sent: undefined,
    status: 200,
    headers: body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' },
    body,
    ...answer,
  };
}

/** A refusal in the shape of the module, or of the host if there is no code. */
export function refused(statusCode: number, code?: string, message = 'No.'): Partial<Answer> {
  return { status: statusCode, body: { statusCode, ...(code && { code }), message } };
}
