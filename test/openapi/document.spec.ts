import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ERROR_TABLE } from '../../lib/errors/error-table.js';
import { CONTROLLERS } from '../../lib/module/controllers.js';
import { CLIENTELE_DOCUMENT } from '../../lib/openapi/document.generated.js';
import type { OpenApiMedia, OpenApiOperation } from '../../lib/openapi/open-api-document.js';
import { documentOf } from './document.js';
import { routesOf } from './routes.js';

const { paths, components } = CLIENTELE_DOCUMENT;

const operations = Object.values(paths).flatMap((path) => Object.values(path));

/** Checks values against schemas of the document. */
function validator(): (schema: object, value: unknown) => string {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'document', components });
  return (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"document#/components');
    const isValid = ajv.validate(JSON.parse(text) as object, value);
    return isValid ? '' : ajv.errorsText();
  };
}

/** Every JSON body of an operation that has an example, by where it stands. */
function examplesOf({
  operationId,
  requestBody,
  responses,
}: OpenApiOperation): [string, OpenApiMedia][] {
  const answers = Object.entries(responses).flatMap(([status, response]) =>
    '$ref' in response ? [] : [[status, response.content?.['application/json']] as const],
  );
  return [['body', requestBody?.content['application/json']] as const, ...answers].flatMap(
    ([place, media]) => (media?.example === undefined ? [] : [[`${operationId} ${place}`, media]]),
  );
}

describe('the document of the module', () => {
  it('says what the code says; else `npm run openapi` writes it anew', () => {
    expect(CLIENTELE_DOCUMENT).toEqual(documentOf(CONTROLLERS));
  }, 120_000);

  it('has an operation for every route of every controller', () => {
    const routes = routesOf(Object.values(CONTROLLERS).flat());
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => `${method} ${path} ${operationId}`,
      ),
    );
    expect(described.sort()).toEqual(
      routes.map(({ method, path, id }) => `${method} ${path} ${id}`).sort(),
    );
  });

  it('says of every operation what it does, in a sentence', () => {
    for (const { operationId, summary } of operations)
      expect([operationId, summary]).toEqual([
        operationId,
        expect.stringMatching(/^[A-Z].{10,}[^.]$/),
      ]);
  });

  it('names every schema and answer so that it does not meet one of the host', () => {
    const names = [...Object.keys(components.schemas), ...Object.keys(components.responses)];
    expect(names.filter((name) => !name.startsWith('Clientele'))).toEqual([]);
  });

  it('shows in every example what its schema allows', () => {
    const fault = validator();
    const faults = operations
      .flatMap(examplesOf)
      .map(([place, { schema, example }]) => [place, fault(schema, example)])
      .filter(([, text]) => text !== '');
    expect(faults).toEqual([]);
  });

  it('has an example of every body', () => {
    const without = operations.filter(
      ({ requestBody }) =>
        requestBody && requestBody.content['application/json']?.example === undefined,
    );
    expect(without.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('has every error code, but for those of rows and of routes of the host', () => {
    const text = JSON.stringify(paths) + JSON.stringify(components.responses);
    const unseen = Object.keys(ERROR_TABLE).filter((code) => !text.includes(`"${code}"`));
    expect(unseen).toEqual([
      'NO_SCOPE',
      'ROUTE_NOT_DECLARED',
      'CONTEXT_NOT_SUPPORTED',
      'DIFFERS',
      'IMPORT_AMBIGUOUS',
      'IMPORT_CONTRADICTION',
      'GUARD_MISSING',
      'TRANSACTION_WAIT',
      'TRANSACTION_REQUIRED',
    ]);
  });
});
