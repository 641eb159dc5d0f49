import { Injectable } from '@nestjs/common';
import { type ClienteleEvent, EventRelay, OnClientele } from '../../../../lib/index.js';
import { EventEntity } from '../../../../lib/schema/event.entity.js';
import { LetterEntity } from '../../../../lib/schema/letter.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import { invitationOptions, invite, newEmail } from '../joining/support/invited.js';

@Injectable()
class Letters {
  readonly heard: string[] = [];

  @OnClientele('invitation.sent')
  @OnClientele('invitation.resent')
  hear({ data }: ClienteleEvent<'invitation.sent' | 'invitation.resent'>): void {
    this.heard.push(data.invitationId);
  }
}

describeOnEachDatabase('letters of many audiences to one address', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options({ file: true }), {
      providers: [Letters],
      options: {
        invitations: invitationOptions({ resendAfter: '1h' }),
        events: { sweepEvery: '1h' },
      },
    });
    // Whoever commits from now on is heard of.
    await host.app.get(EventRelay).idle();
  });

  afterAll(() => host.stop());

  async function inviteBy(audiences: number, email: string, portal = host.self) {
    const invited = [];
    for (let index = 0; index < audiences; index += 1) {
      const { id: clientId } = await host.clients.create(portal, {
        name: `Client ${index} of ${email}`,
        type: 'business',
      });
      invited.push(await invite(host, { by: portal, clientId, email }));
    }
    return invited;
  }

  /** Those of the invitations whose letters are out by now, in the order they were sent. */
  async function delivered(ids: readonly string[]): Promise<string[]> {
    await host.app.get(EventRelay).idle();
    return host.app.get(Letters).heard.filter((id) => ids.includes(id));
  }

  /** In the order in which they go out. */
  function lettersTo(email: string): Promise<LetterEntity[]> {
    return host.dataSource
      .getRepository(LetterEntity)
      .find({ where: { email }, order: { leavesAt: 'ASC' } });
  }

  function dueAt(invitationId: string): Promise<EventEntity[]> {
    return host.dataSource
      .getRepository(EventEntity)
      .find({ where: { subjectId: invitationId }, order: { ordinal: 'ASC' } });
  }

  it('go out five a day: the others are held, a day each five, and sent then', async () => {
    const email = newEmail();
    const ids = (await inviteBy(11, email)).map(({ invitationId }) => invitationId);
    expect((await delivered(ids)).toSorted()).toEqual(ids.slice(0, 5).toSorted());
    const now = host.clock.now();
    expect((await lettersTo(email)).map(({ leavesAt }) => (leavesAt - now) / DAY)).toEqual([
      ...[0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2],
    ]);
    const [sixth, eleventh] = [(await dueAt(ids[5]!))[0]!, (await dueAt(ids[10]!))[0]!];
    expect([sixth.status, sixth.attempts]).toEqual(['pending', 0]);
    expect(eleventh.dueAt - sixth.dueAt).toBeGreaterThan(DAY / 2);
    const { id, portalId } = sixth;
    await host.dataSource.getRepository(EventEntity).update({ id, portalId }, { dueAt: 0 });
    expect(await delivered(ids)).toHaveLength(6);
  });

  it('are answered alike, so that nobody learns who else invites', async () => {
    const email = newEmail();
    const invited = await inviteBy(6, email);
    await host.app.get(EventRelay).idle();
    const told = new Set<string>();
    for (const { memberId, clientId } of invited) {
      const admin = await host.person({ email: newEmail(), clientId: clientId!, role: 'admin' });
      const { body: one } = await admin.http.get(`/clientele/members/${memberId}`).expect(200);
      const { body: list } = await admin.http.get('/clientele/invitations').expect(200);
      for (const letter of [one.invitation, list.items[0]])
        expect(letter).toMatchObject({ delivery: 'sent' });
      told.add(JSON.stringify({ ...one.invitation, id: null }));
    }
    expect(told.size).toBe(1);
    const seen = await Promise.all(
      invited.map(({ memberId }) => host.members.get(host.self, memberId)),
    );
    const waits = seen.filter(({ invitation }) => invitation?.delivery === 'queued');
    expect(waits).toHaveLength(1);
  });

  it('count those of ended invitations and those that were sent again', async () => {
    const email = newEmail();
    const invited = await inviteBy(3, email);
    const [first, second] = invited as [(typeof invited)[0], (typeof invited)[0]];
    await host.invitations.cancel(host.self, first.invitationId);
    host.clock.advance(DAY / 24);
    await host.invitations.resend(host.self, second.invitationId);
    host.clock.advance(DAY / 24);
    await host.invitations.resend(host.self, second.invitationId);
    expect(await lettersTo(email)).toHaveLength(5);
    await inviteBy(1, email.toUpperCase());
    const { sentAt, leavesAt } = (await lettersTo(email)).at(-1)!;
    expect(leavesAt - sentAt).toBe(DAY - DAY / 12);
  });

  it('are counted by portal and by address', async () => {
    const email = newEmail();
    await inviteBy(5, email);
    const { id: portalId } = await host.portals.ensure({ key: 'other', name: 'Other' });
    const others = [
      ...(await inviteBy(1, email, { kind: 'host', portalId })),
      ...(await inviteBy(1, newEmail())),
    ].map(({ invitationId }) => invitationId);
    expect((await delivered(others)).toSorted()).toEqual(others.toSorted());
  });
});
