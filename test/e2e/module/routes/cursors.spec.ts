import fc from 'fast-check';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';

const MEMBER_SORTS = ['name', '-name', 'email', 'createdAt', '-createdAt', 'lastActiveAt'];
const CLIENT_SORTS = ['name', '-name', 'createdAt', '-createdAt'];

/** Lists that differ in what they list, in their order or in their filter; each has more than one row. */
const LISTS = [
  ...MEMBER_SORTS.map((sort) => `members?sort=${sort}`),
  'members?kind=client',
  'members?status=active',
  'members?status=active&kind=client',
  'members?q=acme',
  'members?q=ACME',
  'members?groupId=design',
  'members?projectId=fixed',
  'projects?',
  'projects?q=i',
  'projects?ids=hourly&ids=fixed',
  'groups?',
  'projects/hourly/members?sort=name',
  'projects/hourly/members?q=acme',
  ...CLIENT_SORTS.map((sort) => `clients?sort=${sort}`),
  'clients?type=business',
  'clients?q=client',
  'invitations?',
  'invitations?status=pending',
  'profiles?',
  'invitation-templates?',
  'audit?',
  'audit?type=member.created',
  'audit?from=2020-01-01',
  'audit?from=2020-01-02',
];

describeOnEachDatabase('a cursor', (db) => {
  let host: TestHost;
  let owner: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    owner = await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' });
    for (const at of [1, 2, 3]) {
      const clientId = await host.client(`Client ${at}`);
      const scope = { projects: [{ id: 'fixed' }, { id: 'hourly' }], groups: ['design'] };
      await host.person({ email: `user${at}@acme.test`, clientId, ...scope });
      await host.members.create(host.self, { email: `invited${at}@acme.test`, clientId });
      await owner.http.post('/clientele/profiles', { name: `P${at}`, permissions: {} }).expect(201);
      await owner.http
        .post('/clientele/invitation-templates', {
          name: `T${at}`,
          subject: 'S',
          text: '{{ url }}',
        })
        .expect(201);
    }
  });

  afterAll(() => host.stop());

  async function page(list: string, cursor?: string) {
    const path = `/clientele/${list}&limit=1`;
    const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { status, body } = await owner.http.get(`${path}${after}`);
    const { code, nextCursor, items } = body as {
      code?: string;
      nextCursor?: string | null;
      items?: { id: string }[];
    };
    return { status, code, nextCursor, id: items?.[0]?.id };
  }

  it('is taken by the list that gave it, and refused by every other list, order and filter', async () => {
    const cursors = new Map<string, string>();
    for (const list of LISTS) {
      const { nextCursor } = await page(list);
      expect([list, nextCursor]).toEqual([list, expect.any(String)]);
      cursors.set(list, nextCursor!);
    }
    for (const [from, cursor] of cursors) {
      for (const to of LISTS) {
        const { status, code } = await page(to, cursor);
        const expected = from === to ? [200, undefined] : [400, 'INVALID_CURSOR'];
        expect([from, to, status, code]).toEqual([from, to, ...expected]);
      }
    }
  });

  it('belongs to the filter, in whatever order that is given, and not to the size of a page', async () => {
    const { nextCursor } = await page('members?kind=client&status=active');
    const next = await page('members?kind=client&status=active', nextCursor!);
    expect(next.status).toBe(200);
    const other = await page('members?status=active&kind=client&total=true', nextCursor!);
    expect([other.status, other.id]).toEqual([200, next.id]);
    const path = '/clientele/members?status=active&kind=client&limit=2';
    await owner.http.get(`${path}&cursor=${nextCursor}`).expect(200);
  });

  it('is refused where its caller sees another part of the list', async () => {
    const clientId = await host.client('Own');
    const admin = { clientId, role: 'admin' } as const;
    const user = await host.person({ email: 'admin@own.test', ...admin });
    await host.person({ email: 'admin2@own.test', ...admin });
    const { nextCursor } = await page('members?sort=name');
    const { body } = await user.http
      .get(`/clientele/members?sort=name&cursor=${nextCursor}`)
      .expect(400);
    expect(body).toMatchObject({ code: 'INVALID_CURSOR' });
  });

  it('is refused when any of it was changed', async () => {
    const { nextCursor } = await page('members?sort=name');
    const cursor = nextCursor!;
    const character = fc.constantFrom(...Array.from('abcXYZ019-_=+/. é'));
    const change = fc.tuple(fc.nat(cursor.length), fc.nat(1), character);
    await fc.assert(
      fc.asyncProperty(change, async ([at, removed, text]) => {
        const changed = cursor.slice(0, at) + text + cursor.slice(at + removed);
        fc.pre(changed !== cursor);
        const { status, code } = await page('members?sort=name', changed);
        expect([status, code]).toEqual([400, 'INVALID_CURSOR']);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when it was made up', async () => {
    const { nextCursor } = await page('members?sort=name');
    const parts = JSON.parse(Buffer.from(nextCursor!, 'base64url').toString()) as unknown[];
    const made = [
      ['z', ...parts.slice(1)],
      [parts[0], '00000000-0000-7000-8000-000000000000', parts[2]],
      parts.slice(0, 2),
      [...parts, 1],
      [5, parts[1], parts[2]],
      [null, null, null],
      { sort: 'nameKey', value: 'a', id: 'a' },
      null,
      5,
    ];
    const texts = made.map((each) => Buffer.from(JSON.stringify(each)).toString('base64url'));
    for (const text of [...texts, '', 'garbage', 'e30', '\0', 'x'.repeat(6_000)])
      expect([text, (await page('members?sort=name', text)).code]).toEqual([
        text,
        'INVALID_CURSOR',
      ]);
  });
});
