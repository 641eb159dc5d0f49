import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY, MINUTE } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import { accept, invitationRow, invite, newEmail, preview } from './support/invited.js';
import { snapshot } from './support/snapshot.js';

interface Preview {
  readonly permissions: string[];
  readonly projects: { id: string }[];
  readonly groups: { id: string }[];
}

describeOnEachDatabase('previewing an invitation', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  it('calls permissions as the reader’s language has them, else the letter’s, else as they are declared', async () => {
    const clientId = await host.client('Acme & Sons');
    const labels = async (token: string, locale?: string) => {
      const { body } = await preview(host, token, locale === undefined ? {} : { locale });
      return (body as { permissionLabels: Record<string, string> }).permissionLabels['tasks'];
    };
    const { token } = await invite(host, { clientId });
    expect(await labels(token)).toBe('Tasks');
    expect(await labels(token, 'de-CH')).toBe('Aufgaben');
    expect(await labels(token, 'pt')).toBe('Tasks');
    const german = await invite(host, { clientId, locale: 'de' });
    expect(await labels(german.token)).toBe('Aufgaben');
    expect(await labels(german.token, 'en')).toBe('Tasks');
    await preview(host, token, { locale: 'no tag' }).expect(400);
  });

  it('shows a new person what accepting does', async () => {
    const clientId = await host.client('Acme & Sons');
    const { actor } = await host.person({ email: newEmail(), name: 'Stella', kind: 'staff' });
    const { token, email } = await invite(host, {
      by: actor,
      clientId,
      name: 'Ada',
      role: 'admin',
      projects: [{ id: 'hourly', rate: '90.00' }],
      groups: ['build'],
      message: '  Welcome, {{ you }}.  ',
    });
    const { body } = await preview(host, token).expect(200);
    expect(body).toEqual({
      email,
      name: 'Ada',
      kind: 'client',
      role: 'admin',
      portal: { key: 'default', name: expect.any(String) as string, timeZone: 'UTC' },
      client: { id: clientId, name: 'Acme & Sons' },
      inviter: { name: 'Stella' },
      message: 'Welcome, {{ you }}.',
      projects: [{ id: 'hourly', name: 'Hourly' }],
      groups: [{ id: 'build', name: 'Build' }],
      permissions: expect.arrayContaining(['billing.manage', 'users.invite']) as string[],
      permissionLabels: expect.objectContaining({
        'billing.manage': 'Manage',
        'users.invite': 'Invite users',
      }) as object,
      accessUntil: null,
      expiresAt: new Date(host.clock.now() + 7 * DAY).toISOString(),
      takes: 'account',
      void: null,
    });
  });

  it('names no client to who is invited as staff', async () => {
    const { token } = await invite(host, { kind: 'staff' });
    const { body } = await preview(host, token).expect(200);
    expect(body).toMatchObject({ kind: 'staff', role: 'staff', client: null });
  });

  it('says that a person with an account must log in, and nothing of the account', async () => {
    const email = newEmail();
    await host.identity(email, 'Secretly Bob');
    const { token } = await invite(host, { email });
    const { body } = await preview(host, token).expect(200);
    expect(body).toMatchObject({ takes: 'login', name: '', inviter: null });
    expect(JSON.stringify(body)).not.toContain('Secretly');
  });

  it.each([
    ['the default profile', { role: 'member' as const }],
    ['an admin', { role: 'admin' as const }],
    [
      'a set of its own',
      {
        permissions: {
          mode: 'custom' as const,
          permissions: { reports: true, 'reports.edit': true },
        },
      },
    ],
  ])('shows the permissions that %s has afterwards', async (_, given) => {
    const { token, clientId, email } = await invite(host, {
      ...given,
      projects: [{ id: 'fixed' }],
    });
    await host.clients.setCeiling(host.self, clientId!, { permissions: { tasks: false } });
    const shown = (await preview(host, token).expect(200)).body as Preview;
    await accept(host, token).expect(200);
    const me = await host
      .as(await host.identity(email))
      .get('/clientele/me')
      .expect(200);
    expect((me.body as Preview).permissions).toEqual(shown.permissions);
    expect(shown.permissions).not.toContain('tasks');
    expect(shown.permissions).toContain('reports');
  });

  it('leaves out projects that the client is not bound to', async () => {
    const { token, clientId } = await invite(host, {
      projects: [{ id: 'fixed' }, { id: 'hourly' }],
    });
    await host.dataSource
      .getRepository(ClientEntity)
      .update({ id: clientId! }, { projects: ['fixed', 'third'] });
    const { body } = await preview(host, token).expect(200);
    expect((body as Preview).projects.map(({ id }) => id)).toEqual(['fixed']);
  });

  it('notes when the link was first looked at, and nothing else', async () => {
    const { token, invitationId } = await invite(host);
    const before = await invitationRow(host, invitationId);
    const openedAt = host.clock.now();
    await preview(host, token).expect(200);
    const noted = await snapshot(host);
    expect(await invitationRow(host, invitationId)).toEqual({ ...before, openedAt });
    host.clock.advance(MINUTE);
    await Promise.all([preview(host, token), preview(host, token)]);
    expect(await snapshot(host)).toEqual(noted);
    const { http } = await host.person({ email: newEmail(), kind: 'staff' });
    const shown = await http.get(`/clientele/members/${before.memberId}`).expect(200);
    expect(shown.body).toMatchObject({
      invitation: { openedAt: new Date(openedAt).toISOString() },
    });
  });
});
