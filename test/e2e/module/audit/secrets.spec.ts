import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type ClienteleEvent,
  EventRelay,
  type InvitationMail,
  InvitationsService,
  OnClientele,
} from '../../../../lib/index.js';
import { allRows } from '../../../support/all-rows.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';

type Sending = ClienteleEvent<'invitation.sent' | 'invitation.resent'>;

/** Mails links, and then fails with what a mailer's error may hold. */
@Injectable()
class Mails {
  readonly sent: InvitationMail[] = [];

  constructor(private readonly invitations: InvitationsService) {}

  @OnClientele('invitation.sent')
  @OnClientele('invitation.resent')
  async mail(event: Sending): Promise<void> {
    const mail = await this.invitations.render(event);
    if (!mail) return;
    this.sent.push(mail);
    throw new Error(`could not send ${mail.url}`);
  }
}

const PASSWORDS = {
  accepted: 'opened with a long sentence',
  given: 'given by the staff itself',
  takenOver: 'taken over by its owner',
};

describeOnEachDatabase('no row of the module', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      providers: [Mails],
      options: { events: { sweepEvery: 5, retryAfter: 1, attempts: 2 } },
    });
  });

  afterAll(() => host.stop());

  /** Invites, sends again, accepts, declines, cancels, sets passwords and takes an account over; gives every token. */
  async function everything(): Promise<string[]> {
    const clientId = await host.client();
    const invite = (email: string) => host.members.create(host.self, { clientId, email });
    const post = (path: string, body: object) =>
      host.nobody.post(`/clientele/invitations/${path}`, body);

    const { invitation } = await invite('ada@acme.test');
    const tokens = [await host.tokenFor('ada@acme.test')];
    host.clock.advance(DAY);
    await host.invitations.resend(host.self, invitation!.id);
    tokens.push(await host.tokenFor('ada@acme.test'));
    await post('preview', { token: tokens[1] }).expect(200);
    await post('accept', { token: tokens[1], name: 'Ada', password: PASSWORDS.accepted }).expect(
      200,
    );

    await invite('bob@acme.test');
    tokens.push(await host.tokenFor('bob@acme.test'));
    await post('decline', { token: tokens[2] }).expect(204);

    const password = PASSWORDS.given;
    const given = { clientId, email: 'eve@acme.test', invite: false, password };
    const { member } = await host.members.create(host.self, given);
    await host.members.invite(host.self, member.id);
    tokens.push(await host.tokenFor('eve@acme.test'));
    await post('accept', { token: tokens[3], name: 'Eve', password: PASSWORDS.takenOver }).expect(
      200,
    );

    await host.clients.remove(host.self, clientId, { cascade: true });
    return tokens;
  }

  it('holds a token, a password, a hash of one, or a piece of a link', async () => {
    const tokens = await everything();
    await host.app.get(EventRelay).idle();
    const rows = await allRows(host.dataSource);
    const hashes = (rows['clientele_identities'] as { passwordHash: string }[]).map(
      (row) => row.passwordHash,
    );
    expect(hashes).toHaveLength(2);
    // The store of identities keeps its hashes, and nobody else does.
    rows['clientele_identities'] = [];

    const secrets = [...tokens, ...Object.values(PASSWORDS)];
    const digests = secrets.flatMap((secret) =>
      (['hex', 'base64', 'base64url'] as const).flatMap((encoding) => [
        createHash('sha256').update(secret).digest(encoding),
        Buffer.from(secret).toString(encoding),
      ]),
    );
    // A token is an id and a signature: the id alone opens nothing.
    const signatures = tokens.map((token) => token.slice(-32));
    const links = host.app.get(Mails).sent.map(({ url }) => url);
    expect(links.length).toBeGreaterThanOrEqual(tokens.length);

    const everyValue = Object.values(rows).flatMap((table) => JSON.stringify(table));
    const stored = everyValue.join('\n');
    expect(stored).toContain('ada@acme.test');
    for (const secret of [...secrets, ...digests, ...signatures, ...links, ...hashes, 'token=']) {
      expect(stored.includes(secret)).toBe(false);
    }
  });
});
