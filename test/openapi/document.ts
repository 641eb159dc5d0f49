import type { Type } from '@nestjs/common';
import type { OpenApiDocument, OpenApiOperation } from '../../lib/openapi/open-api-document.js';
import type { JsonSchema } from '../../lib/routes/json-schema.js';
import { answerSchemas } from './answer-schemas.js';
import { DtoSchemas } from './dto-schemas.js';
import { operationOf } from './operations.js';
import { SHARED_ANSWERS } from './refusals.js';
import { routesOf } from './routes.js';
import { withExamples } from './with-examples.js';
import { classSources } from './sources.js';

/** The document of these controllers, by the names a host chooses them by. */
export function documentOf(
  controllers: Readonly<Record<string, readonly Type[]>>,
): OpenApiDocument {
  const all = Object.values(controllers).flat();
  const sources = classSources('controller');
  const { answers, schemas } = answerSchemas(sources);
  const taken = new Set([...Object.keys(schemas), ...Object.keys(SHARED)]);
  const dtos = new DtoSchemas(taken, classSources('dto'));
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const [name, some] of Object.entries(controllers))
    for (const route of routesOf(some)) {
      const key = `${route.controller.name}.${route.handler}`;
      const doc = sources.get(route.controller.name)?.methods.get(route.handler)?.doc ?? '';
      const parts = { tag: tagOf(name), doc, answer: answers.get(key), dtos };
      (paths[route.path] ??= {})[route.method] = operationOf(route, parts);
    }
  routesOf(all);
  const components = sorted({ ...SHARED, ...schemas, ...dtos.schemas });
  const tags = Object.entries(controllers).map(([name, [first]]) => ({
    name: tagOf(name),
    description: sources.get(first?.name ?? '')?.doc ?? '',
  }));
  return {
    ...HEAD,
    tags,
    paths: withExamples(paths, components),
    components: {
      schemas: components,
      responses: SHARED_ANSWERS,
      securitySchemes: HEAD.components.securitySchemes,
    },
  };
}

const HEAD = {
  openapi: '3.1.0',
  info: {
    title: 'nest-clientele',
    version: '1',
    description:
      'Client users for agency and SaaS portals: invitations, roles, permissions and visibility.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/clientele', description: "The module's path in the host." }],
  components: {
    securitySchemes: {
      login: {
        type: 'http',
        scheme: 'bearer',
        description: "The host's login; it replaces this by the scheme of its own.",
      },
    },
  },
} as const;

const SHARED: Readonly<Record<string, JsonSchema>> = {
  ClienteleError: {
    type: 'object',
    description: 'A refusal.',
    properties: {
      statusCode: { type: 'integer', description: 'The status of the answer.' },
      code: { type: 'string', description: 'What is wrong, in a word that stays.' },
      message: { type: 'string', description: 'What is wrong, and what to do about it.' },
      details: {
        type: 'object',
        description: 'Facts of this case.',
        additionalProperties: true,
      },
    },
    required: ['statusCode', 'code', 'message'],
    additionalProperties: false,
  },
  ClientelePermissionKey: {
    type: 'string',
    description: "A key of the host's catalogue.",
    examples: ['reports.view'],
  },
  ClientelePermissionSwitches: {
    type: 'object',
    description: 'Permissions, each switched on or off.',
    propertyNames: { $ref: '#/components/schemas/ClientelePermissionKey' },
    additionalProperties: { type: 'boolean' },
    examples: [{ reports: true, 'reports.view': true }],
  },
};

function tagOf(name: string): string {
  return `Clientele ${name}`;
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
