import { describeOnEachDatabase } from '../../../support/databases.js';
import { clientsOf, ImportHost, outcomes } from './support/import-host.js';

describeOnEachDatabase('the clients of an import', (db) => {
  let imports: ImportHost;
  let count = 0;

  beforeAll(async () => {
    imports = await ImportHost.start(await db.options());
  });

  afterAll(() => imports.host.stop());

  async function setup() {
    const team = await imports.team();
    const client = `Client ${++count} of rows`;
    await imports.host.clients.update(imports.host.self, team.clientId, { name: client });
    return { team, owner: team.owner, client, email: () => team.email() };
  }

  it('says which client each row is about, and which ones it would make', async () => {
    const { owner, client, team, email } = await setup();
    const [ann, known] = [email(), email()];
    await imports.host.members.create(imports.host.self, { email: known, kind: 'client' });
    const { items } = await imports.host.members.list(imports.host.self, { q: known });
    const { id, clientId, clientName } = items[0]!;
    await imports.host.members.remove(imports.host.self, id);
    const before = await imports.preview(owner, [
      'email,client,kind,name',
      `${email()},${client.toUpperCase()},,`,
      `${email()},${client} nobody knows,,`,
      `${email()},${client.toUpperCase()} Nobody knows,,`,
      `${ann},,,Ann`,
      `${known},,,`,
      `${team.member.member.email},,,Renamed`,
      `${email()},,staff,`,
      `${email()},${client},client,${'long '.repeat(50)}`,
    ]);
    const there = { id: team.clientId, name: client, made: false };
    const own = { id: clientId, name: clientName, made: false };
    expect(clientsOf(before)).toEqual([
      there,
      { id: null, name: `${client} nobody knows`, made: true },
      { id: null, name: `${client.toUpperCase()} Nobody knows`, made: true },
      { id: null, name: 'Ann', made: true },
      own,
      there,
      null,
      null,
    ]);
    expect(before.newClients).toEqual({ named: 1, names: [`${client} nobody knows`], own: 1 });
    const after = await imports.apply(owner, before.importId, { update: true });
    const made = { id: expect.any(String), name: `${client} nobody knows`, made: true };
    expect(clientsOf(after)).toEqual([
      there,
      made,
      made,
      { id: expect.any(String), name: 'Ann', made: true },
      own,
      there,
      null,
      null,
    ]);
    expect(
      new Set(
        clientsOf(after)
          .slice(1, 3)
          .map((each) => each?.id),
      ).size,
    ).toBe(1);
    // The names are the file's.
    expect(after.newClients).toEqual({ named: 1, names: [], own: 1 });
  });

  it('names the first twenty of the clients it would make, and counts all of them', async () => {
    const { owner, client, email } = await setup();
    const names = Array.from({ length: 30 }, (_, at) => `${client} ${at + 10}`);
    const rows = names.map((name) => `${email()},${name}`);
    const { newClients } = await imports.preview(owner, ['email,client', ...rows]);
    expect(newClients).toEqual({ named: 30, names: names.slice(0, 20), own: 0 });
  });

  it('tells a client that it has made from one that somebody else has made meanwhile', async () => {
    const { owner, client, email } = await setup();
    const [mine, others] = [`${client} mine`, `${client} of others`];
    const between = Array.from({ length: 100 }, () => `${email()},${client}`);
    const { importId } = await imports.preview(owner, [
      'email,client',
      `${email()},${mine}`,
      `${email()},${others}`,
      ...between,
      `${email()},${mine}`,
      `${email()},${others}`,
    ]);
    const { id } = await imports.host.clients.create(imports.host.self, {
      name: others,
      type: 'business',
    });
    await imports.apply(owner, importId);
    const { results } = await imports.view(owner, importId, '?limit=200');
    const known = { id, name: others, made: false };
    const made = { id: expect.any(String), name: mine, made: true };
    expect(results.items.slice(0, 2).map((item) => item.client)).toEqual([made, known]);
    expect(results.items.slice(-2).map((item) => item.client)).toEqual([made, known]);
  });

  it('forgets the client of somebody who is refused, and one that is not there any more', async () => {
    const { owner, client, email } = await setup();
    const [held, gone] = [`${client} held`, `${client} gone`];
    const before = await imports.preview(owner, [
      'email,client',
      `${email()}x,${held}`,
      `${email()},${gone}`,
    ]);
    const [, domain] = before.results.items[1]!.email!.split('@');
    const allow = (allowedDomains: unknown) =>
      owner.http.patch('/clientele/portal', { allowedDomains }).expect(200);
    await allow([domain]);
    const after = await imports.apply(owner, before.importId);
    await allow(null);
    expect(outcomes(after)).toEqual(['2 error EMAIL_DOMAIN_NOT_ALLOWED', '3 create']);
    const [refused, created] = clientsOf(after);
    expect([refused, created]).toEqual([null, { id: expect.any(String), name: gone, made: true }]);
    await imports.host.clients.remove(imports.host.self, created!.id!, { cascade: true });
    expect(clientsOf(await imports.view(owner, before.importId))).toEqual([null, null]);
  });
});
