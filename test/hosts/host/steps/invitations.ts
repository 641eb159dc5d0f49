import assert from 'node:assert/strict';
import type { InvitationPreview, MemberView } from 'nest-clientele';
import { Mailbox } from '../listeners.js';
import type { StepName } from '../step-names.js';
import { PASSWORD, type Step, type World } from '../world.js';

type Inviting = Extract<
  StepName,
  | 'refuse who is not logged in'
  | 'refuse a field that does not exist'
  | 'answer for an unknown id that it does not exist'
  | 'invite a person'
  | 'refuse to invite the person twice'
  | 'render the mail with its link'
  | 'refuse a token that was made up'
  | 'preview the invitation'
  | 'refuse a weak password'
  | 'accept the invitation'
  | 'refuse to accept it again'
  | 'refuse to send a link again at once, and say when'
  | 'cancel an invitation, whose link is dead'
>;

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const ZARA = 'zara@acme.test';

/** The invitation to which the steps before have kept a token. */
const token = (world: World) => ({ token: world.the('token of zara') });

export const invitationSteps: Readonly<Record<Inviting, Step>> = {
  'refuse who is not logged in': async (world) => {
    await world.nobody.refused(401, 'UNAUTHENTICATED', 'GET', 'reports');
    await world.nobody.refused(401, 'UNAUTHENTICATED', 'GET', 'clientele/members');
  },

  'refuse a field that does not exist': async (world) => {
    const body = { name: 'Globex', type: 'business', colour: 'red' };
    const { body: refusal } = await world
      .as('owner')
      .refused(400, 'VALIDATION_FAILED', 'POST', 'clientele/clients', body);
    assert.deepEqual(Object.keys(refusal.details?.['fields'] as object), ['colour']);
  },

  'answer for an unknown id that it does not exist': async (world) => {
    await world.as('owner').refused(404, 'NOT_FOUND', 'GET', `clientele/members/${UNKNOWN}`);
  },

  'invite a person': async (world) => {
    const body = { email: ZARA, name: 'Zara', clientId: world.the('acme'), role: 'admin' };
    const { member, invitation } = await world
      .as('owner')
      .gets<{ member: MemberView; invitation: { id: string; status: string } }>(
        201,
        'POST',
        'clientele/members',
        body,
      );
    assert.deepEqual([member.status, invitation.status], ['pending', 'pending']);
    world.keep('zara', member.id);
    world.keep('invitation of zara', invitation.id);
  },

  'refuse to invite the person twice': async (world) => {
    const body = { email: `  ${ZARA.toUpperCase()} `, clientId: world.the('acme') };
    await world.as('owner').refused(409, 'ALREADY_INVITED', 'POST', 'clientele/members', body);
  },

  'render the mail with its link': async (world) => {
    const sent = await world.get(Mailbox).token(ZARA);
    assert.ok(sent.length > 40, sent);
    world.keep('token of zara', sent);
  },

  'refuse a token that was made up': async (world) => {
    for (const made of ['no-such-token', '', `${world.the('token of zara')}A`]) {
      await world.nobody.refused(
        404,
        'INVITATION_NOT_FOUND',
        'POST',
        'clientele/invitations/preview',
        { token: made },
      );
    }
  },

  'preview the invitation': async (world) => {
    const preview = await world.nobody.gets<InvitationPreview>(
      200,
      'POST',
      'clientele/invitations/preview',
      token(world),
    );
    assert.ok(JSON.stringify(preview).includes(ZARA), JSON.stringify(preview));
  },

  'refuse a weak password': async (world) => {
    const body = { ...token(world), name: 'Zara', password: 'short' };
    await world.nobody.refused(400, 'WEAK_PASSWORD', 'POST', 'clientele/invitations/accept', body);
  },

  'accept the invitation': async (world) => {
    const body = { ...token(world), name: 'Zara Ångström', password: PASSWORD };
    const { identity, memberId } = await world.nobody.gets<{
      identity: { id: string };
      memberId: string;
    }>(200, 'POST', 'clientele/invitations/accept', body);
    assert.equal(memberId, world.the('zara'));
    world.keep('identity of zara', identity.id);
  },

  'refuse to accept it again': async (world) => {
    const path = 'clientele/invitations/accept';
    await world.nobody.refused(409, 'INVITATION_ACCEPTED', 'POST', path, token(world));
  },

  'refuse to send a link again at once, and say when': async (world) => {
    const id = world.the('invitation of ada');
    const { headers } = await world
      .as('owner')
      .refused(429, 'RESEND_TOO_SOON', 'POST', `clientele/invitations/${id}/resend`);
    assert.match(headers.get('retry-after') ?? '', /^\d+$/);
  },

  'cancel an invitation, whose link is dead': async (world) => {
    const sent = await world.get(Mailbox).token('ada@acme.test');
    const id = world.the('invitation of ada');
    await world.as('owner').gets(204, 'DELETE', `clientele/invitations/${id}`);
    await world.nobody.refused(
      410,
      'INVITATION_CANCELLED',
      'POST',
      'clientele/invitations/preview',
      { token: sent },
    );
    await world
      .as('owner')
      .refused(404, 'NOT_FOUND', 'GET', `clientele/members/${world.the('ada')}`);
  },
};
