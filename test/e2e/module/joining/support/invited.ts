import { randomUUID } from 'node:crypto';
import type { InvitationOptions } from '../../../../../lib/config/options.js';
import type { Actor, CreateMember } from '../../../../../lib/index.js';
import { InvitationEntity } from '../../../../../lib/schema/invitation.entity.js';
import { MemberEntity } from '../../../../../lib/schema/member.entity.js';
import { PASSWORD, type TestHost } from '../../../../support/test-host.js';

/** A pending member with the link it was sent. */
export interface Invited {
  readonly email: string;
  readonly clientId: string | null;
  readonly memberId: string;
  readonly invitationId: string;
  readonly token: string;
}

/** What a new person sends to accept. */
export const NEW_PERSON = { name: 'New Person', password: PASSWORD };

/** Options of invitations for a host of these tests. */
export function invitationOptions(given: Partial<InvitationOptions> = {}): InvitationOptions {
  return {
    secrets: ['one secret of these tests, 32 bytes and more'],
    url: (token) => `https://portal.test/accept?token=${token}`,
    ...given,
  };
}

/** An email nobody has. */
export function newEmail(): string {
  return `${randomUUID()}@example.test`;
}

/** Invites a person, somebody new to a new client unless told otherwise. */
export async function invite(
  host: TestHost,
  { by = host.self, ...given }: Partial<CreateMember> & { readonly by?: Actor } = {},
): Promise<Invited> {
  const email = given.email ?? newEmail();
  const where = given.kind === 'staff' ? {} : { clientId: given.clientId ?? (await host.client()) };
  const { member, invitation } = await host.members.create(by, { ...where, ...given, email });
  const invitationId = invitation!.id;
  return {
    email: member.email,
    clientId: member.clientId,
    memberId: member.id,
    invitationId,
    token: await tokenOf(host, invitationId),
  };
}

/** The token of the link that was sent last for this invitation. */
export async function tokenOf(host: TestHost, invitationId: string): Promise<string> {
  const sent = (await host.recorded()).filter(
    ({ type, subject }) =>
      (type === 'invitation.sent' || type === 'invitation.resent') && subject.id === invitationId,
  );
  const mail = await host.invitations.render(sent.at(-1) as never);
  return new URL(mail!.url).searchParams.get('token')!;
}

/** Accepts a link over HTTP: with name and password, or as the person who is logged in. */
export function accept(host: TestHost, token: unknown, identityId?: string) {
  return identityId === undefined
    ? host.nobody.post('/clientele/invitations/accept', { token, ...NEW_PERSON })
    : host.as(identityId).post('/clientele/invitations/accept', { token });
}

/** Looks at a link over HTTP. */
export function preview(host: TestHost, token: unknown, more: { readonly locale?: string } = {}) {
  return host.nobody.post('/clientele/invitations/preview', { token, ...more });
}

/** Says no to a link over HTTP. */
export function decline(host: TestHost, token: unknown) {
  return host.nobody.post('/clientele/invitations/decline', { token });
}

/** The invitation's row. */
export function invitationRow(host: TestHost, id: string): Promise<InvitationEntity> {
  return host.dataSource.getRepository(InvitationEntity).findOneByOrFail({ id });
}

/** The member's row, or null. */
export function memberRow(host: TestHost, id: string): Promise<MemberEntity | null> {
  return host.dataSource.getRepository(MemberEntity).findOneBy({ id });
}
