import { Controller, Get } from '@nestjs/common';
import passport from 'passport';
import {
  Actor,
  AccessService,
  definePermissions,
  type MemberActor,
  RequireMembership,
  RequirePermission,
} from '../../../../lib/index.js';
import type { Caller } from '../../../support/caller.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';

/** Believes another header than the tests' usual strategy. */
class BadgeStrategy extends passport.Strategy {
  override authenticate(
    this: passport.StrategyCreated<this>,
    request: { headers: Record<string, unknown> },
  ): void {
    const id = request.headers['x-badge'];
    if (id) this.success({ id });
    else this.fail('no badge', 401);
  }
}

/** One class that both hosts serve: what it requires stands elsewhere in their catalogues. */
@Controller('shared')
class SharedController {
  constructor(private readonly access: AccessService) {}

  @Get('view')
  @RequirePermission('reports.view')
  view(@Actor() actor: MemberActor) {
    return actor;
  }

  @Get('keys')
  @RequireMembership()
  keys(@Actor() actor: MemberActor) {
    return this.access.permissionsOf(actor);
  }
}

/** Begins with keys the other catalogue lacks, and gives nobody `reports.view` by default. */
const otherPermissions = definePermissions({
  archive: { label: 'Archive', children: { open: { label: 'Open', default: true } } },
  reports: { label: 'Reports', children: { view: { label: 'View' } } },
});

describeOnEachDatabase('two hosts in one process', (db) => {
  let first: TestHost;
  let second: TestHost;

  beforeAll(async () => {
    passport.use('badge', new BadgeStrategy());
    first = await TestHost.start(await db.options(), { controllers: [SharedController] });
    second = await TestHost.start(await db.options(), {
      controllers: [SharedController],
      options: { permissions: otherPermissions, auth: { strategies: ['badge'] } },
      extras: { path: 'other', dataSource: 'other' },
    });
  });

  afterAll(() => Promise.all([first.stop(), second.stop()]));

  async function setup(email: string) {
    const here = await first.person({ email, clientId: await first.client(email) });
    const there = await second.person({ email, clientId: await second.client(email) });
    return { here, there, badge: badgeOf(there) };
  }

  function badgeOf({ actor, member }: Person): Caller {
    return second.nobody.with('x-badge', actor.identityId!).with('x-membership-id', member.id);
  }

  it('decide by their own catalogues (C44)', async () => {
    const { here, badge } = await setup('own@person.test');
    for (let round = 0; round < 3; round++) {
      await here.http.get('/shared/view').expect(200);
      await badge.get('/shared/view').expect(403);
      const keys = await here.http.get('/shared/keys').expect(200);
      expect(keys.body).toEqual(['reports', 'reports.view', 'tasks']);
      const otherKeys = await badge.get('/shared/keys').expect(200);
      expect(otherKeys.body).toEqual(['archive', 'archive.open', 'reports']);
    }
  });

  it('decide by their own catalogues in parallel, too (C44)', async () => {
    const { here, badge } = await setup('parallel@person.test');
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const { status } = await (at % 2 ? badge : here.http).get('/shared/view');
        return status;
      }),
    );
    expect(answers).toEqual(answers.map((_, at) => (at % 2 ? 403 : 200)));
  });

  it('ask their own strategies (C44)', async () => {
    const { here, there, badge } = await setup('strategy@person.test');
    await badge.get('/other/me').expect(200);
    await here.http.get('/clientele/me').expect(200);
    await second.as(there.actor.identityId!).get('/other/me').expect(401);
    await first.nobody.with('x-badge', here.actor.identityId!).get('/clientele/me').expect(401);
  });

  it("do not know each other's people (C44)", async () => {
    const { here, there } = await setup('people@person.test');
    await first.as(there.actor.identityId!).get('/shared/view').expect(403);
    await second.nobody.with('x-badge', here.actor.identityId!).get('/shared/view').expect(403);
  });

  it('serve their own paths (C44)', async () => {
    const { here, badge } = await setup('paths@person.test');
    await here.http.get('/other/me').expect(404);
    await badge.get('/clientele/me').expect(404);
  });
});
