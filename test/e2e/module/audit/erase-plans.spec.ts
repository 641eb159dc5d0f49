import { AuditService } from '../../../../lib/index.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnOneDatabase } from '../../../support/databases.js';
import { PersonLife } from '../../../support/lives/person-life.js';
import { TestHost } from '../../../support/test-host.js';

describeOnOneDatabase('an erasure', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    await host.person({ kind: 'staff', role: 'admin', email: 'boss@agency.test' });
  });

  afterAll(() => host.stop());

  /** How the database goes about a statement. */
  async function plan(statement: string): Promise<string[]> {
    const parameters = Array.from(statement.matchAll(/\?/g), () => '');
    const steps = await host.dataSource.query<{ detail: string }[]>(
      `EXPLAIN QUERY PLAN ${statement}`,
      parameters,
    );
    return steps.map(({ detail }) => detail);
  }

  async function statementsOf(person: PersonLife): Promise<string[]> {
    const erase = () => host.app.get(AuditService).eraseIdentity(person.identityId!);
    return (await countQueries(host.dataSource, erase)).queries;
  }

  it('finds every row along an index, however many others there are', async () => {
    const person = new PersonLife(host, 'ada');
    await person.accepts(await person.invited({ clientId: await host.client() }));
    await person.individual();
    await person.ends();
    await person.closeAccount();
    const statements = await statementsOf(person);
    const tables = ['events', 'invitations', 'members', 'clients', 'member_traces', 'identities'];
    for (const table of tables)
      expect(statements.some((each) => each.includes(`"clientele_${table}"`))).toBe(true);
    // Not along those of nobody, of whom there can be many.
    const addressed = statements.filter((each) => /member_traces.*"email" IN/.test(each));
    expect(addressed).toHaveLength(1);
    expect((await plan(addressed[0]!)).join()).toContain('(email=?');
    for (const statement of statements)
      expect([statement, (await plan(statement)).filter((step) => /^SCAN/.test(step))]).toEqual([
        statement,
        [],
      ]);
  });

  it('takes as many statements for much that the person did as for little', async () => {
    const statements: number[] = [];
    for (const [mark, acts] of [
      ['idle', 2],
      ['busy', 60],
    ] as const) {
      const person = new PersonLife(host, mark);
      const { id: memberId } = await person.byHost({ kind: 'staff', role: 'admin' });
      const actor = {
        ...host.self,
        kind: 'staff',
        memberId,
        identityId: person.identityId,
      } as const;
      const place = { clientId: null, clientIds: null, role: 'admin' } as const;
      const own = { ...place, email: person.email, name: mark };
      for (let act = 0; act < acts; act += 1)
        await host.clients.create(
          { ...actor, ...own },
          { name: `Client ${act}`, type: 'business' },
        );
      await person.ends();
      await person.closeAccount();
      statements.push((await statementsOf(person)).length);
    }
    expect(statements[1]).toBe(statements[0]);
  });
});
