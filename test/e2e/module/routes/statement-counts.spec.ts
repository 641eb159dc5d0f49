import { Controller, Get } from '@nestjs/common';
import type { ClientelePorts } from '../../../../lib/index.js';
import type { ClienteleRequest } from '../../../../lib/routes/request.js';
import { RequirePermission, Scope } from '../../../../lib/index.js';
import { createTables, entitiesOf } from '../../../support/agency/agency-database.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestProjects } from '../../../support/test-directories.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { storeCampaign } from '../host/support/campaigns-host.js';

/** Requests at a time. */
const PARALLEL = 30;

/** A guarded route of each kind: what it asks grows from one to the next. */
@Controller('counted')
class CountedController {
  @Get('permission')
  @RequirePermission('reports.view')
  permission() {
    return 'seen';
  }

  @Get('projects/:projectId')
  @RequirePermission('reports.view', { project: 'params.projectId' })
  project() {
    return 'seen';
  }

  @Get('scoped/:projectId')
  @RequirePermission('reports.view', { project: 'params.projectId' })
  scoped(@Scope() { projects }: Scope) {
    return projects?.size;
  }
}

/** Counts how often it is asked. */
class CountedProjects extends TestProjects {
  static asked = 0;

  override findMany(portalId: string, ids: readonly string[]) {
    CountedProjects.asked += 1;
    return super.findMany(portalId, ids);
  }
}

/** Lets requests on only when so many have come: what they ask falls into one turn. */
class Gate {
  private waiting: (() => void)[] = [];
  private due = 1;

  /** Opens when this many have come. */
  set(count: number): void {
    this.due = count;
  }

  pass(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.waiting.length < this.due) return;
      for (const go of this.waiting) go();
      this.waiting = [];
    });
  }
}

describeOnEachDatabase('how many statements guarded requests take', (db) => {
  const gate = new Gate();
  let host: TestHost;
  let people: Person[];

  async function caller({ headers }: ClienteleRequest): Promise<{ id: unknown }> {
    await gate.pass();
    return { id: headers['x-identity'] };
  }

  async function start(projects: NonNullable<ClientelePorts['projects']>): Promise<void> {
    host = await TestHost.start(await db.options({ entities: entitiesOf(textAgency) }), {
      controllers: [CountedController],
      options: { auth: { caller } },
      extras: { providers: { projects } },
    });
    await createTables(host.dataSource, textAgency);
    for (const id of ['hourly', 'fixed']) await storeCampaign(host.dataSource, host.portalId, id);
    const clientId = await host.client();
    people = [];
    for (const name of ['ann', 'bob', 'cat']) {
      const email = `${name}@acme.test`;
      people.push(
        await host.person({ email, clientId, projects: [{ id: 'hourly' }, { id: 'fixed' }] }),
      );
    }
    await ask('permission', PARALLEL);
    await host.settled();
  }

  afterEach(() => host.stop());

  /** The statements of so many requests at once. */
  async function ask(path: string, count: number): Promise<number> {
    gate.set(count);
    const { queries } = await countQueries(host.dataSource, () =>
      Promise.all(
        Array.from({ length: count }, (_, at) =>
          people[at % people.length]!.http.get(`/counted/${path}`).expect(200).then(),
        ),
      ),
    );
    return queries.length;
  }

  /** Has the host's table looked up in the statement itself. */
  const looksUp = db.name !== 'MariaDB';

  it("one each, the host's table of projects included; many at once take one together", async () => {
    await start(textAgency.projects);
    // What a scope needs of the directory is asked by a statement of its own.
    const counts = {
      permission: 1,
      'projects/hourly': looksUp ? 1 : 2,
      'scoped/hourly': looksUp ? 2 : 3,
    };
    for (const [path, count] of Object.entries(counts)) {
      expect([path, await ask(path, 1)]).toEqual([path, count]);
      const ofDirectory = (count - 1) * PARALLEL;
      expect([path, await ask(path, PARALLEL)]).toEqual([path, 1 + ofDirectory]);
    }
  });

  it("one each beside a directory of the host's, which is asked once", async () => {
    await start(CountedProjects);
    CountedProjects.asked = 0;
    expect([await ask('permission', 1), CountedProjects.asked]).toEqual([1, 0]);
    expect([await ask('projects/hourly', 1), CountedProjects.asked]).toEqual([1, 1]);
    expect([await ask('projects/hourly', PARALLEL), CountedProjects.asked]).toEqual([
      1,
      1 + PARALLEL,
    ]);
  });
});
