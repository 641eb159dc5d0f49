import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import {
  ClienteleError,
  type CompiledRule,
  type MemberActor,
  RouteAccess,
} from '../../../../lib/index.js';
import { CLOCK, type Clock } from '../../../../lib/ports/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { HOUR } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';

const FORMS = ['forRoot', 'forRootAsync'] as const;

/** Says no to client users in odd hours, by a service it injects itself, and else asks what is asked anyway. */
@Injectable()
class OddHours extends RouteAccess {
  @Inject(CLOCK) private readonly clock!: Clock;

  protected override async checkRule(
    rule: CompiledRule,
    actor: MemberActor,
    project: string | null,
  ): Promise<void> {
    const isOdd = Math.floor(this.clock.now() / HOUR) % 2 === 1;
    if (actor.kind === 'client' && isOdd) throw new ClienteleError('STAFF_ONLY');
    await super.checkRule(rule, actor, project);
  }
}

/** Takes the project of every permission from a header. */
@Injectable()
class ProjectByHeader extends RouteAccess {
  protected override projectOf(rule: CompiledRule, context: ExecutionContext): string | null {
    const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string> }>();
    return rule.kind === 'permission' ? (headers['x-project'] ?? null) : null;
  }
}

describe.each(FORMS)('a step of the decision about a route, with %s', (form) => {
  let host: TestHost;

  async function start(steps: typeof RouteAccess): Promise<void> {
    host = await TestHost.start(memoryDatabase(), {
      form,
      controllers: [GuardedController],
      extras: { overrides: [{ provide: RouteAccess, useClass: steps }] },
    });
  }

  afterEach(() => host.stop());

  it("is the host's where it overrides it; the others stay", async () => {
    await start(OddHours);
    const { http } = await host.person({ email: 'a@acme.test', clientId: await host.client() });
    const { http: staff } = await host.person({ email: 's@agency.test', kind: 'staff' });
    await http.get('/guarded/view').expect(200);
    await http.post('/guarded/edit').expect(403, /PERMISSION_DENIED/);
    host.clock.advance(HOUR);
    await http.get('/guarded/view').expect(403, /STAFF_ONLY/);
    await staff.get('/guarded/view').expect(200);
    await host.nobody.get('/guarded/view').expect(401);
    await host.nobody.get('/guarded/open').expect(200);
  });

  it('says to the steps behind it what they decide about', async () => {
    await start(ProjectByHeader);
    const clientId = await host.client();
    const projects = [{ id: 'hourly' }];
    const { http } = await host.person({ email: 'a@acme.test', clientId, projects });
    await http.get('/guarded/view').expect(200);
    await http.with('x-project', 'hourly').get('/guarded/view').expect(200);
    await http.with('x-project', 'fixed').get('/guarded/view').expect(404);
  });
});
