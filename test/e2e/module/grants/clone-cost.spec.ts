import { PermissionCloneService } from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { memberEventData } from '../../../../lib/domain/events/member-event-data.js';
import { settingOf } from '../../../../lib/permissions/member-setting.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const MANY = 2_500;
/** Rows that are inserted at a time, here and by the module on MariaDB. */
const CHUNK = 500;
/** In what a database or its driver might read more than letters. */
const NAME = `{"a":[1]}, 'Ö' \\"x\\" \\\\ NULL\n\u{1F600} $1 :name ?`;

describeOnEachDatabase('what a clone of permissions to many costs', (db) => {
  let host: TestHost;

  /** Lists of ids for one statement, and the statements of one insert. */
  const [LISTS, INSERTS] = db.name === 'MariaDB' ? [3, MANY / CHUNK] : [1, 1];

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const source = await team.join('member', allBut('tasks.set'));
    const profile = await team.owner.http
      .post('/clientele/profiles', { name: team.clientId, permissions: { tasks: true } })
      .expect(201);
    const rows = await crowd(team, profile.body.id as string);
    const input = { fromMemberId: source.member.id, toMemberIds: rows.map(({ id }) => id) };
    return { team, source, rows, input, clones: host.app.get(PermissionCloneService) };
  }

  /** Members of the team's client, a third each on the default profile, on another one and with switches of their own. */
  async function crowd({ member }: Team, profileId: string): Promise<MemberEntity[]> {
    const members = host.dataSource.getRepository(MemberEntity);
    const like = await members.findOneByOrFail({ id: member.member.id });
    const settings = [
      { mode: 'default' as const, profileId: null, permissions: null },
      { mode: 'profile' as const, profileId, permissions: null },
      { mode: 'custom' as const, profileId: null, permissions: { tasks: true, reports: false } },
    ];
    const rows = Array.from({ length: MANY }, (_, at) => {
      const id = newId();
      const name = at % 10 === 0 ? NAME : '';
      return {
        ...like,
        id,
        identityId: null,
        email: `${id}@crowd.test`,
        name,
        ...settings[at % 3],
      };
    });
    for (let start = 0; start < MANY; start += CHUNK)
      await members.insert(rows.slice(start, start + CHUNK));
    return rows;
  }

  /** The kind of each statement, and of those in a row alike how many: `UPDATE "clientele_members" 1`. */
  function counted(queries: readonly string[]): Record<string, number> {
    const kinds = queries
      .filter((sql) => !/^(BEGIN|START|SET|COMMIT)/i.test(sql))
      .map((sql) => /^(\w+).*?(clientele_\w+)/s.exec(sql)?.slice(1).join(' ') ?? sql);
    return Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length]),
    );
  }

  it(`is a statement of each kind for a list of ids, and tells of ${MANY} what each had`, async () => {
    const { source, rows, input, clones } = await setup();
    const told = (await host.recorded('member.permissions_changed')).length;
    const { queries } = await countQueries(host.dataSource, () => clones.clone(host.self, input));
    expect(counted(queries)).toEqual({
      'SELECT clientele_members': LISTS,
      // Its plan.
      'SELECT clientele_portals': 1,
      'UPDATE clientele_invitations': LISTS,
      'UPDATE clientele_members': LISTS,
      'INSERT clientele_events': INSERTS,
    });
    const events = (await host.recorded('member.permissions_changed')).slice(told);
    const { permissions } = await host.dataSource
      .getRepository(MemberEntity)
      .findOneByOrFail({ id: source.member.id });
    const after = { mode: 'custom', profileId: null, permissions };
    const [first] = events;
    expect(events).toEqual(
      rows.map((row, at) => ({
        ...first,
        id: events[at]?.id,
        subject: { type: 'member', id: row.id },
        data: {
          ...memberEventData(row),
          projectId: null,
          fromMemberId: source.member.id,
          change: { before: settingOf(row), after },
        },
      })),
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(MANY);
    expect(first).toMatchObject({ actor: null, notify: false, occurredAt: host.clock.now() });
  });

  it('is the same for one project, with a statement more to read and one to write its places', async () => {
    const { source, rows, input, clones } = await setup();
    const customized = { tasks: true, 'tasks.set': true };
    const at = { projectId: 'hourly', portalId: host.portalId, rate: null };
    const place = { ...at, until: 0, goneAt: 0 };
    const places = host.dataSource.getRepository(MemberProjectEntity);
    await places.insert({ ...place, memberId: source.member.id, permissions: customized });
    const own = rows.map(({ id: memberId }, at) => {
      const permissions = at % 2 === 0 ? null : { reports: true };
      return { ...place, memberId, permissions };
    });
    for (let start = 0; start < MANY; start += CHUNK)
      await places.insert(own.slice(start, start + CHUNK));
    const told = (await host.recorded('member.permissions_changed')).length;
    const { queries } = await countQueries(host.dataSource, () =>
      clones.cloneForProject(host.self, 'hourly', input),
    );
    expect(counted(queries)).toEqual({
      'SELECT clientele_members': LISTS,
      'SELECT clientele_member_projects': LISTS,
      'SELECT clientele_portals': 1,
      'UPDATE clientele_member_projects': LISTS,
      'UPDATE clientele_invitations': LISTS,
      'UPDATE clientele_members': LISTS,
      'INSERT clientele_events': INSERTS,
    });
    const events = (await host.recorded('member.permissions_changed')).slice(told);
    const custom = (permissions: object) => ({ mode: 'custom', profileId: null, permissions });
    expect(events.map(({ data }) => data)).toEqual(
      rows.map((row, at) => ({
        ...memberEventData(row),
        projectId: 'hourly',
        fromMemberId: source.member.id,
        change: {
          before: at % 2 === 0 ? null : custom({ reports: true }),
          after: custom(customized),
        },
      })),
    );
    const ids = new Set(rows.map(({ id }) => id));
    const stored = await places.findBy({ projectId: 'hourly', portalId: host.portalId });
    expect(
      stored.filter(({ memberId }) => ids.has(memberId)).map(({ permissions }) => permissions),
    ).toEqual(rows.map(() => customized));
  });
});
