import { CLIENTELE_DOCUMENT } from '../../../../lib/openapi/document.generated.js';
import type { Method } from '../../../support/caller.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';
import type { Person } from '../../../support/test-host.js';

/** Every route of the module with a place in its path, each of them once with a NUL there and an id of nothing elsewhere. */
const CALLS = Object.entries(CLIENTELE_DOCUMENT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { parameters, requestBody }]) =>
    [...path.matchAll(/\{\w+\}/g)].map(([place]) => ({
      method: method as Method,
      path: `${path.replace(place, 'a%00b').replaceAll(/\{\w+\}/g, 'nothing')}${parameters
        .filter((each) => each.in === 'query' && each.required)
        .map(({ name }) => `?${name}=reports`)
        .join('')}`,
      body: requestBody?.content['application/json']?.example ?? {},
    })),
  ),
);

describeOnEachDatabase('an id that no database can hold', (db) => {
  let host: TestHost;
  let people: Person[];

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    const clientId = await host.client();
    people = [
      await host.person({ kind: 'staff', role: 'admin', email: 'owner@agency.test' }),
      await host.person({ clientId, role: 'admin', email: 'admin@client.test' }),
    ];
  });

  afterAll(() => host.stop());

  it.each(CALLS)('is the id of nothing: $method $path', async ({ method, path, body }) => {
    for (const { http } of people) {
      const call = http[method](`/clientele${path}`, body);
      const { status, body: answer } = await call;
      expect([403, 404]).toContain(status);
      expect(['NOT_FOUND', 'STAFF_ONLY']).toContain(answer.code);
    }
  });
});
