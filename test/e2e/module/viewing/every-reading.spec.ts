import { CLIENTELE_DOCUMENT } from '../../../../lib/openapi/document.generated.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { type Begun, beginView } from './support/begin-view.js';

/** What no client user has an answer from: the list of clients that a staff member is assigned to. */
const OF_STAFF = '/members/{id}/clients';

/** Every route that reads, by its path, and whether it answers. */
const READING = Object.entries(CLIENTELE_DOCUMENT.paths)
  .filter(([path, { get }]) => get && path !== '/me' && get['x-clientele-access'] !== 'open')
  .map(([path, { get }]) => [path, get!.parameters.some(isView) && path !== OF_STAFF] as const);

function isView({ name }: { readonly name: string }): boolean {
  return name === 'X-Clientele-View';
}

describeOnEachDatabase('every route that reads, in a view', (db) => {
  let host: TestHost;
  let team: Team;
  let target: Person;
  let view: Begun;
  let ids: Readonly<Record<string, string>>;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
    target = await host.person({
      clientId: team.clientId,
      role: 'admin',
      email: team.email(),
      permissions: EVERYTHING,
      projects: [{ id: 'fixed' }],
    });
    await team.invite();
    view = await beginView(team.owner, target.member.id);
    const { body } = await team.owner.http.get('/clientele/profiles');
    ids = {
      members: team.member.member.id,
      clients: team.clientId,
      profiles: body.items[0].id as string,
    };
    for (const { http } of [team.owner, target]) await http.get('/clientele/me');
    await host.settled();
  });

  afterAll(() => host.stop());

  function addressOf(path: string): string {
    const [, kind = ''] = path.split('/');
    const query = path.endsWith('/explain') ? '?key=reports.view' : '';
    const id = ids[kind] ?? target.member.id;
    return `/clientele${path.replace('{projectId}', 'fixed').replace(/\{\w+\}/, id)}${query}`;
  }

  it.each(READING)(
    'answers word for word as it answers the member: %s',
    async (path, isAnswered) => {
      const address = addressOf(path);
      const own = await target.http.get(address);
      const seen = await view.http.get(address);
      expect([seen.status, seen.body]).toEqual([own.status, own.body]);
      expect(seen.status === 200).toBe(isAnswered);
    },
  );
});
