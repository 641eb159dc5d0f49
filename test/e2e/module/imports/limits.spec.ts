import { ClienteleError } from '../../../../lib/index.js';
import { SeatLimit } from '../../../../lib/members/seat-limit.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY, HOUR } from '../../../support/test-clock.js';
import { ImportHost, outcomes } from './support/import-host.js';

describeOnEachDatabase('an import that meets limits', (db) => {
  let imports: ImportHost;
  let count = 0;

  beforeAll(async () => {
    imports = await ImportHost.start(await db.options(), {
      options: {
        importFiles: { sweepEvery: '1h' },
        invitations: {
          secrets: ['a secret of the tests with 32 bytes or more'],
          url: (token: string) => `https://portal.test/accept?token=${token}`,
          perActorAndHour: 3,
          pendingPerClient: 5,
        },
      },
    });
  });

  afterAll(() => imports.host.stop());

  async function setup() {
    const team = await imports.team();
    const client = `Client ${++count} of limits`;
    await imports.host.clients.update(imports.host.self, team.clientId, { name: client });
    return { team, owner: team.owner, client, email: () => team.email() };
  }

  const sentTo = async (email: string) =>
    (await imports.host.recorded('invitation.sent')).filter(({ data }) => data.email === email);

  it('waits for the limits instead of failing', async () => {
    const { owner, client, email } = await setup();
    const people = Array.from({ length: 5 }, email);
    const { importId } = await imports.preview(owner, [
      'email,client',
      ...people.map((address) => `${address},${client}`),
    ]);
    const waiting = await imports.apply(owner, importId, { invite: true });
    expect(waiting).toMatchObject({ status: 'waiting', progress: 0.6 });
    expect(outcomes(waiting)).toEqual([
      '2 create',
      '3 create',
      '4 create',
      '5 create INVITATION_RATE_LIMIT',
      '6 create INVITATION_RATE_LIMIT',
    ]);
    expect(Date.parse(waiting.waitsUntil!)).toBeGreaterThan(imports.host.clock.now());
    const again = await owner.http.post(`/clientele/imports/${importId}/apply`).expect(202);
    expect(again.body).toMatchObject({ status: 'waiting', waitsUntil: waiting.waitsUntil });
    await imports.sweep();
    expect(await imports.view(owner, importId)).toMatchObject({ status: 'waiting' });
    imports.host.clock.advance(HOUR);
    await imports.sweep();
    const done = await imports.view(owner, importId);
    expect(done).toMatchObject({ status: 'done', progress: 1 });
    expect(outcomes(done)).toEqual(people.map((_, at) => `${at + 2} create`));
    for (const address of people) expect(await sentTo(address)).toHaveLength(1);
  });

  it('lets nobody who is to be invited wait for a seat that somebody else lacks', async () => {
    const { team, owner, client, email } = await setup();
    imports.host.clock.advance(HOUR);
    const { id, email: ended } = team.member.member;
    const spy = jest
      .spyOn(imports.host.app.get(SeatLimit), 'assertSeat')
      .mockRejectedValue(new ClienteleError('SEAT_LIMIT'));
    const accessUntil = new Date(imports.host.clock.now() + 1).toISOString();
    await imports.host.members.update(imports.host.self, id, { accessUntil });
    imports.host.clock.advance(1);
    const file = [
      'email,client,accessUntil',
      `${ended},${client},2199-12-31`,
      `${email()},${client},`,
    ];
    const waiting = await imports.whole(owner, file, { invite: true, update: true });
    spy.mockRestore();
    expect(waiting).toMatchObject({ status: 'waiting', progress: 0.5 });
    expect(outcomes(waiting)).toEqual(['2 update SEAT_LIMIT', '3 create']);
    imports.host.clock.advance(HOUR);
    await imports.sweep();
    expect(outcomes(await imports.view(owner, waiting.importId))).toEqual(['2 update', '3 create']);
  });

  it('refuses whom a limit has held up until its time was over', async () => {
    const { owner, client, email } = await setup();
    const people = Array.from({ length: 6 }, email);
    const { importId } = await imports.preview(owner, [
      'email,client',
      ...people.map((address) => `${address},${client}`),
    ]);
    await imports.apply(owner, importId, { invite: true });
    imports.host.clock.advance(HOUR);
    await imports.sweep();
    const waiting = await imports.view(owner, importId);
    expect(outcomes(waiting).at(-1)).toBe('7 create PENDING_LIMIT');
    imports.host.clock.advance(7 * DAY);
    await imports.sweep();
    const done = await imports.view(owner, importId);
    expect(done.status).toBe('done');
    expect(outcomes(done).at(-1)).toBe('7 error PENDING_LIMIT');
    imports.host.clock.advance(7 * DAY);
    await imports.sweep();
    await owner.http.get(`/clientele/imports/${importId}`).expect(404);
    expect(await imports.rowsOf(importId)).toEqual([]);
  });
});
