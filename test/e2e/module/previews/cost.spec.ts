import { ChangePreviewsService } from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const MANY = 10_000;
const CHUNK = 500;

describeOnEachDatabase('what a preview over many costs', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  /** A client with users of all kinds: a third each on the default profile, and with sets of their own, all different. */
  async function setup() {
    const { member, clientId } = await Team.of(host);
    const members = host.dataSource.getRepository(MemberEntity);
    const places = host.dataSource.getRepository(MemberProjectEntity);
    const like = await members.findOneByOrFail({ id: member.member.id });
    const rows = Array.from({ length: MANY }, (_, at) => {
      const id = newId();
      const own = {
        reports: true,
        'reports.edit': at % 2 === 0,
        tasks: true,
        [`gone.${at}`]: true,
      };
      const setting =
        at % 3 === 0
          ? { mode: 'default' as const, permissions: null }
          : { mode: 'custom' as const, permissions: at % 3 === 1 ? { tasks: true } : own };
      return { ...like, id, identityId: null, email: `${id}@crowd.test`, ...setting };
    });
    const customized = rows.filter((_, at) => at % 4 === 0);
    for (let start = 0; start < MANY; start += CHUNK)
      await members.insert(rows.slice(start, start + CHUNK));
    for (let start = 0; start < customized.length; start += CHUNK)
      await places.insert(
        customized.slice(start, start + CHUNK).map(({ id: memberId, portalId }) => ({
          memberId,
          portalId,
          projectId: 'hourly',
          rate: null,
          permissions: { tasks: true, 'tasks.set': true },
          until: 0,
          goneAt: 0,
        })),
      );
    const preview = () =>
      host.app
        .get(ChangePreviewsService)
        .preview(host.self, { clientId }, () =>
          host.clients.setCeiling(host.self, clientId, { permissions: { tasks: false } }),
        );
    return { preview };
  }

  it(`is some statements, however many of its ${MANY} users it changes`, async () => {
    const { preview } = await setup();
    const { queries, result } = await countQueries(host.dataSource, preview);
    expect(result).toMatchObject({ changed: MANY + 2 });
    expect(queries.length).toBeLessThanOrEqual(26);
  }, 240_000);
});
