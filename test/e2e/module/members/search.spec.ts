import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { describeOnEachDatabase } from '../../../support/databases.js';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

describeOnEachDatabase('the search for members', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** A client with pending users of these names. */
  async function clientWith(...names: string[]): Promise<string> {
    const clientId = await host.client();
    for (const name of names)
      await host.members.create(host.self, { clientId, email: team.email(), name });
    return clientId;
  }

  async function list(query: Record<string, string>) {
    const { body } = await team.owner.http.get('/clientele/members').query(query).expect(200);
    return body as { items: Item[]; total?: number };
  }

  async function names(query: Record<string, string>): Promise<string[]> {
    return (await list(query)).items.map(({ name }) => name);
  }

  it.each([
    ['emile', ['Émile Zola']],
    ['E\u0301MILE', ['Émile Zola']],
    ['zola emile', ['Émile Zola']],
    ['  zola \u00a0 EMI ', ['Émile Zola']],
    ['zola ada', []],
    ['lukasz oster', ['Łukasz Østergård']],
    ['strauss', ['Johann Strauß']],
    ['aase dorde', ['Aase Đorđe']],
    ['thorn gud', ['Guðrún Þorn']],
    ["o'brien", ['O’Brien-Smith']],
    ['ann lee', ['Ann  Lee', 'Lee\u200b, Ann']],
    ['isil', ['Işıl']],
    ['фёдор', ['Федор']],
  ])('finds the words of %j, in any order and without regard to accents', async (q, expected) => {
    const clientId = await clientWith(
      'Émile Zola',
      'Łukasz Østergård',
      'Johann Strauß',
      'Aase Đorđe',
      'Guðrún Þorn',
      'O’Brien-Smith',
      'Ann  Lee',
      'Lee\u200b, Ann',
      'Işıl',
      'Федор',
    );
    expect(await names({ clientId, q })).toEqual(expected);
    expect(await list({ clientId, q, total: 'true' })).toMatchObject({ total: expected.length });
  });

  it('finds words of which one is in the name and the other in the email', async () => {
    const clientId = await host.client();
    const make = (name: string, email: string) =>
      host.members.create(host.self, { clientId, name, email });
    await make('Zara', `zara.${team.clientId}@bücher.test`);
    await make('Zara', team.email());
    await make('Bo', `jösé.${team.clientId}@acme.test`);
    const found = async (q: string) =>
      (await list({ clientId, q })).items.map(({ email }) => email.replace(team.clientId, ''));
    const zara = ['zara.@xn--bcher-kva.test'];
    for (const q of [
      'ZARA bücher',
      'bucher.test zara',
      'zara xn--bcher',
      `zara.${team.clientId}@BÜCHER.test`,
      `zara.${team.clientId}@xn--bcher-kva.test`,
    ])
      expect(await found(q)).toEqual(zara);
    expect(await found('jose')).toEqual(['jösé.@acme.test']);
  });

  it('leaves nobody out when the text has no word', async () => {
    const clientId = await clientWith('a', 'b');
    for (const q of [' ', '\u200b', '\u00ad \u2800'])
      expect(await names({ clientId, q })).toEqual(['a', 'b']);
  });

  it('finds the name and the email as they are now', async () => {
    const clientId = await clientWith('Ada Before');
    const { items } = await list({ clientId });
    await host.members.update(host.self, items[0]?.id ?? '', { name: 'Ada Āfter' });
    expect(await names({ clientId, q: 'before' })).toEqual([]);
    expect(await names({ clientId, q: 'after ada' })).toEqual(['Ada Āfter']);
    expect(await names({ clientId, q: items[0]?.email ?? '' })).toEqual(['Ada Āfter']);
  });
});
