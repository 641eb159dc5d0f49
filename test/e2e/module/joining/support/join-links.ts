import { Injectable } from '@nestjs/common';
import type { ClienteleOptions, NewJoinLink } from '../../../../../lib/index.js';
import { JoinAsks } from '../../../../../lib/joining/join-asks.js';
import { JoinLinkEntity } from '../../../../../lib/schema/join-link.entity.js';
import { type HostWishes, type Person, TestHost } from '../../../../support/test-host.js';
import { Team } from '../../../../support/team.js';
import { invitationOptions, newEmail } from './invited.js';

/** Looks into what is asked for at once. */
@Injectable()
class PromptAsks extends JoinAsks {
  protected override pause(): Promise<void> {
    return Promise.resolve();
  }
}

/** What a host of these tests is started with. */
export function joinWishes(options: Partial<ClienteleOptions> = {}): HostWishes {
  return {
    options: {
      invitations: invitationOptions({ resendAfter: 0 }),
      joinLinks: { url: (token) => `https://portal.test/join?token=${token}` },
      ...options,
    },
    extras: { overrides: [{ provide: JoinAsks, useClass: PromptAsks }] },
  };
}

/** Limits that a few asks reach. */
export const FEW_ASKS: Partial<ClienteleOptions> = {
  joinLinks: { perLinkAndHour: 4, pendingPerLink: 6, perAddressAndDay: 2 },
  invitations: invitationOptions({ resendAfter: 0, perActorAndHour: 5, pendingPerClient: 6 }),
};

/** A join link, as it is answered when it is made. */
export interface MadeLink {
  readonly id: string;
  readonly token: string;
  readonly clientId: string;
}

/** Makes a join link that lasts for a week. */
export async function makeLink(
  host: TestHost,
  by: Person,
  clientId: string,
  given: Partial<NewJoinLink> = {},
): Promise<MadeLink> {
  const expiresAt = new Date(host.clock.now() + 7 * 86_400_000).toISOString();
  const body = { expiresAt, uses: 10, ...given };
  const made = await by.http.post(`/clientele/clients/${clientId}/join-links`, body).expect(201);
  return made.body;
}

/** A team, and a link to its client that its owner has made. */
export async function linkedTeam(host: TestHost, given: Partial<NewJoinLink> = {}) {
  const team = await Team.of(host);
  const { clientId, owner } = team;
  return { team, owner, ...(await makeLink(host, owner, clientId, given)) };
}

/** Who asks is told the same, and nobody is invited. */
export async function expectNothing(
  host: TestHost,
  token: string,
  email = newEmail(),
): Promise<void> {
  const before = await host.recorded();
  const answer = await ask(host, token, email);
  expect([answer.status, answer.text]).toEqual([202, '']);
  expect(await host.recorded()).toHaveLength(before.length);
}

/** Asks by a link, and resolves with the answer once what came of it is there. */
export async function ask(host: TestHost, token: string, email: string) {
  const answer = await host.nobody.post('/clientele/join-links/ask', { token, email }).expect(202);
  await host.app.get(JoinAsks).idle();
  return answer;
}

/** The row of a link. */
export function linkRow(host: TestHost, id: string): Promise<JoinLinkEntity> {
  return host.dataSource.getRepository(JoinLinkEntity).findOneByOrFail({ id });
}
