import { CLIENTELE_DOCUMENT } from '../../lib/openapi/document.generated.js';
import { describeOnEachDatabase, describeOnOneDatabase } from '../support/databases.js';
import { routesOf } from '../support/routes.js';
import { casesOf } from './cases.js';
import { writeCounts } from './counts.js';
import { DatabaseState } from './database-state.js';
import { operationsOf } from './operations.js';
import { TABLE } from './table/table.js';
import { type Scene, violationsAt } from './violations.js';
import { World } from './world/world.js';

const OPERATIONS = operationsOf(CLIENTELE_DOCUMENT);

/** `npm run test:isolation` tries every database; as one of all the tests it tries SQLite. */
const describeIt =
  process.env['ISOLATION'] === 'all' ? describeOnEachDatabase : describeOnOneDatabase;

describeIt('everybody, at every route, with everything a request can name', (db) => {
  let scene: Scene;
  const tried: string[] = [];
  const began = performance.now();

  beforeAll(async () => {
    const world = await World.build(await db.options());
    scene = { world, state: await DatabaseState.read(world.host.dataSource) };
  }, 120_000);

  afterAll(async () => {
    await scene.world.stop();
    await writeCounts(db.name, tried, (performance.now() - began) / 1000);
  });

  it('meets no route that the document does not have', () => {
    const served = routesOf(scene.world.host.app).map((route) => route.replace('/clientele/', ''));
    expect(served.sort()).toEqual(OPERATIONS.map(({ route }) => route).sort());
  });

  it.each(['clients', 'me'])('hears of no membership but its own: GET %s', async (path) => {
    const { http } = scene.world.callerOf('client admin');
    const relations = ['sibling', 'foreign', 'random', 'malformed'] as const;
    const answers = relations.map(async (relation) => {
      const id = scene.world.idOf('acting member', relation, 'client admin');
      const { status, text } = await http.with('x-membership-id', id).get(`/clientele/${path}`);
      return { status, text };
    });
    const [first, ...others] = await Promise.all(answers);
    expect(first).toMatchObject({
      status: 403,
      text: expect.stringContaining('MEMBERSHIP_UNKNOWN'),
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(OPERATIONS.map(({ route }) => [route, casesOf(route).length] as const))(
    'is answered as the table says: %s, %i calls',
    async (route) => {
      expect(await violationsAt(scene, route, TABLE)).toEqual([]);
      tried.push(route);
    },
    300_000,
  );
});
