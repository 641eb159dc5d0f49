import { AuditService, type Erasure } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { rowsWith } from '../../../support/lives/found-texts.js';
import { PersonLife } from '../../../support/lives/person-life.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { MemoryStorage } from '../exports/support/memory.storage.js';

/** One life, up to what the documentation asks a host to do before an erasure. */
interface Life {
  readonly name: string;
  live(person: PersonLife, clientId: string, staff: Person): Promise<unknown>;
}

const LIVES: readonly Life[] = [
  {
    name: 'was invited and accepted',
    live: async (person, clientId) => person.accepts(await person.invited({ clientId })),
  },
  {
    name: 'was made with a password',
    live: (person, clientId) => person.withPassword({ clientId }),
  },
  {
    name: 'was made with a password beside the account it had',
    live: async (person, clientId) => {
      await person.account();
      return person.withPassword({ clientId });
    },
  },
  {
    name: 'was made with a password and accepted a link later',
    live: async (person, clientId) => {
      const member = await person.withPassword({ clientId });
      await person.host.members.invite(person.host.self, member.id, {
        message: person.text('Dear'),
      });
      await person.accepts(member);
    },
  },
  { name: 'was made by the host', live: (person, clientId) => person.byHost({ clientId }) },
  {
    name: 'was made in bulk and accepted',
    live: async (person, clientId) => person.accepts(await person.inBulk({ clientId })),
  },
  {
    name: 'was staff',
    live: async (person) => person.rename(await person.byHost({ kind: 'staff' })),
  },
  { name: 'got a client of its own', live: (person) => person.onTheFly('own') },
  { name: 'got a client by its name', live: (person) => person.onTheFly('named') },
  {
    name: 'was an individual client whose details changed',
    live: async (person) => {
      const { clientId } = await person.individual();
      await person.changeClient(clientId!);
      await person.changeClient(clientId!);
    },
  },
  {
    name: 'was an individual client that became a business',
    live: async (person) => {
      const { clientId } = await person.individual();
      const { host } = person;
      await host.clients.update(host.self, clientId!, { type: 'business' });
      await person.changeClient(clientId!);
    },
  },
  {
    name: 'was an individual client of which only the member was removed first',
    live: async (person) => {
      const member = await person.individual();
      await person.leaves(member);
      await person.changeClient(member.clientId!);
    },
  },
  {
    name: 'was the contact of the business it belonged to',
    live: async (person, clientId) => {
      const { host, email } = person;
      await person.byHost({ clientId });
      await host.clients.update(host.self, clientId, { contactEmail: email });
      await host.clients.update(host.self, clientId, { contactEmail: null });
    },
  },
  {
    name: 'was renamed and got another role, rate, scope and status',
    live: async (person, clientId) => {
      const member = await person.byHost({ clientId });
      await person.rename(member);
      await person.regrant(member);
    },
  },
  {
    name: 'had declined, missed and lost other invitations',
    live: async (person, clientId) => {
      const { host } = person;
      await person.byHost({ clientId });
      await person.declines(await person.invited({ clientId: await host.client() }));
      await person.invited({ clientId: await host.client() });
      await person.cancelled(await person.invited({ clientId: await host.client() }));
      host.clock.advance(90 * DAY);
    },
  },
  {
    name: 'had waited elsewhere for a link that never came',
    live: async (person, clientId) => {
      await person.byHost({ clientId });
      await person.leaves(await person.waiting({ clientId: await person.host.client() }));
    },
  },
  {
    name: 'went with the client it belonged to',
    live: async (person) => {
      const clientId = await person.host.client();
      await person.byHost({ clientId });
      person.clients.push(clientId);
    },
  },
  {
    name: 'was looked for by an export',
    live: async (person, clientId, staff) => {
      await person.byHost({ clientId });
      await person.exportedBy(staff);
    },
  },
];

describeOnEachDatabase('a person who', (db) => {
  let host: TestHost;
  let staff: Person;
  let persons = 0;

  beforeAll(async () => {
    const storage = { useValue: new MemoryStorage() };
    host = await TestHost.start(await db.options(), { extras: { providers: { storage } } });
    staff = await host.person({ kind: 'staff', role: 'admin', email: 'boss@agency.test' });
  });

  afterAll(() => host.stop());

  const erase = (identityId: string): Promise<Erasure> =>
    host.app.get(AuditService).eraseIdentity(identityId);

  const facts = async () =>
    (await host.recorded()).map(({ id, type, occurredAt, subject }) => {
      return { id, type, occurredAt, subject };
    });

  const cases = LIVES.flatMap(({ name, live }) =>
    (['before its end', 'at its end', 'after the erasure'] as const).map((closed) => {
      return { name, live, closed };
    }),
  );

  it.each(cases)('$name is nowhere once erased, its account closed $closed', async (each) => {
    persons += 1;
    const person = new PersonLife(host, `ada${persons}x`);
    await each.live(person, await host.client(), staff);
    if (each.closed === 'before its end') await person.closeAccount();
    await person.ends();
    if (each.closed === 'at its end') await person.closeAccount();
    const before = await facts();
    const identityId = person.identityId!;
    expect(await rowsWith(host.dataSource, person.mark)).not.toEqual({});

    const found = await erase(identityId);

    const account = each.closed === 'after the erasure';
    expect(found.left).toEqual({ account, members: 0, clients: 0 });
    expect(found.events).toBeGreaterThan(1);
    if (account) await person.closeAccount();
    expect(await rowsWith(host.dataSource, person.mark)).toEqual({});
    expect(await erase(identityId)).toEqual({
      events: 0,
      invitations: 0,
      requests: 0,
      letters: 0,
      deliveries: 0,
      imports: 0,
      memberships: 0,
      clients: 0,
      left: { account: false, members: 0, clients: 0 },
    });
    expect(await rowsWith(host.dataSource, identityId)).toEqual({});
    expect(await facts()).toEqual(before);
  });
});
