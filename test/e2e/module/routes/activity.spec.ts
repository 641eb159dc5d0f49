import { ActivityRecorder } from '../../../../lib/index.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { MINUTE } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import { ScopedController } from '../scopes/support/scoped.controller.js';
import { GuardedController } from './support/guarded.controller.js';

describeOnEachDatabase('when a member was last active', (db) => {
  let host: TestHost;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      controllers: [GuardedController, ScopedController],
    });
  });

  afterAll(() => host.stop());

  async function setup() {
    const { member, http } = await host.person({
      email: `user${++count}@acme.test`,
      clientId: await host.client(`Client ${count}`),
    });
    const call = (path = '/guarded/member') => http.get(path);
    const row = () =>
      host.dataSource.getRepository(MemberEntity).findOneByOrFail({ id: member.id });
    const lastActiveAt = async () => {
      await host.settled();
      return (await row()).lastActiveAt;
    };
    return { member, call, row, lastActiveAt };
  }

  it('is noted by a guarded call, and leaves the version alone', async () => {
    const { member, call, row, lastActiveAt } = await setup();
    expect(await lastActiveAt()).toBe(0);
    await call().expect(200);
    expect(await lastActiveAt()).toBe(host.clock.now());
    expect((await row()).version).toBe(member.version);
  });

  it('is written again only after a minute', async () => {
    const { call, lastActiveAt } = await setup();
    await call().expect(200);
    const first = await lastActiveAt();
    host.clock.advance(MINUTE - 1);
    const { queries } = await countQueries(host.dataSource, async () => {
      await call().expect(200);
      await host.settled();
    });
    expect(queries).toHaveLength(1);
    expect(await lastActiveAt()).toBe(first);
    host.clock.advance(1);
    await call().expect(200);
    expect(await lastActiveAt()).toBe(first + MINUTE);
  });

  it('is written once by 200 calls that come together, and once more after a minute', async () => {
    const { call, lastActiveAt } = await setup();
    const updates = async () => {
      const { queries } = await countQueries(host.dataSource, async () => {
        await Promise.all(Array.from({ length: 200 }, () => call().expect(200)));
        await host.settled();
      });
      return queries.filter((query) => query.startsWith('UPDATE')).length;
    };
    expect(await updates()).toBe(1);
    expect(await lastActiveAt()).toBe(host.clock.now());
    expect(await updates()).toBe(0);
    host.clock.advance(MINUTE);
    expect(await updates()).toBe(1);
    expect(await lastActiveAt()).toBe(host.clock.now());
  });

  it('is not moved within a minute by another instance', async () => {
    const { member, lastActiveAt } = await setup();
    const other = new ActivityRecorder(host.dataSource, host.clock);
    const request = { memberId: member.id, portalId: host.portalId, lastActiveAt: 0 };
    const touched = async (recorder: ActivityRecorder) => {
      recorder.touch(request as Parameters<ActivityRecorder['touch']>[0]);
      await recorder.idle();
      return lastActiveAt();
    };
    const first = await touched(host.app.get(ActivityRecorder));
    host.clock.advance(MINUTE - 1);
    expect(await touched(other)).toBe(first);
    host.clock.advance(1);
    expect(await touched(new ActivityRecorder(host.dataSource, host.clock))).toBe(first + MINUTE);
  });

  it('is noted by GET me, at most once a minute', async () => {
    const { member, call, row, lastActiveAt } = await setup();
    await call('/clientele/me').expect(200);
    const first = await lastActiveAt();
    expect(first).toBe(host.clock.now());
    expect((await row()).version).toBe(member.version);
    host.clock.advance(MINUTE - 1);
    await call('/clientele/me').expect(200);
    expect(await lastActiveAt()).toBe(first);
    host.clock.advance(1);
    await call('/clientele/me').expect(200);
    expect(await lastActiveAt()).toBe(first + MINUTE);
  });

  it('is noted for the membership that GET me acts as only', async () => {
    const one = await setup();
    const { member: other } = await host.person({
      email: one.member.email,
      clientId: await host.client(),
    });
    const identityId = await host.identity(one.member.email);
    const { body } = await host.as(identityId).get('/clientele/me').expect(200);
    expect(body.access.state).toBe('choose');
    expect(await one.lastActiveAt()).toBe(0);
    await one.call('/clientele/me').expect(200);
    expect(await one.lastActiveAt()).toBe(host.clock.now());
    const otherRow = { id: other.id, lastActiveAt: 0 };
    expect(await host.dataSource.getRepository(MemberEntity).countBy(otherRow)).toBe(1);
  });

  it.each(['/scoped', '/guarded/projects/fixed/view'])(
    'is noted by a call of %s that is refused because there is nothing to see yet',
    async (path) => {
      const { call, lastActiveAt } = await setup();
      expect((await call(path).expect(403)).body.code).toBe('NO_SCOPE');
      expect(await lastActiveAt()).toBe(host.clock.now());
    },
  );

  it('is not moved by a call that is refused', async () => {
    const { call, lastActiveAt } = await setup();
    await call('/guarded/staff').expect(403);
    expect(await lastActiveAt()).toBe(0);
  });
});
