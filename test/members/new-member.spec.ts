import { type Actor, hostActor } from '../../lib/callers/actor.js';
import { isClienteleError } from '../../lib/errors/clientele.error.js';
import type { CreateMember } from '../../lib/members/member-inputs.js';
import { newMember } from '../../lib/members/new-member.js';

const HOST = hostActor('a portal');
const STAFF: Actor = {
  kind: 'staff',
  memberId: 'a member',
  identityId: 'an identity',
  portalId: 'a portal',
  clientId: null,
  clientIds: null,
  role: 'admin',
  email: 'owner@agency.test',
  name: 'Owner',
};

/** What is wrong with the fields of a request, as the caller is told. */
function faults(given: Partial<CreateMember>, actor: Actor = HOST): unknown {
  try {
    newMember(actor, { email: 'ada@acme.test', ...given });
  } catch (error) {
    if (isClienteleError(error, 'VALIDATION_FAILED')) return error.details?.['fields'];
    throw error;
  }
  return null;
}

describe('a request to create a member', () => {
  it.each([STAFF, HOST])('takes null for a field that is left out', (actor) => {
    const email = 'ada@acme.test';
    const fields = ['kind', 'name', 'clientId', 'client', 'role', 'projects', 'groups'] as const;
    const more = ['permissions', 'portalRate', 'message', 'templateId'] as const;
    for (const field of [...fields, ...more]) {
      const given = { email, [field]: null } as unknown as CreateMember;
      expect([field, newMember(actor, given)]).toEqual([field, newMember(actor, { email })]);
    }
    const staff = { email, kind: 'staff' as const };
    const given = { ...staff, clientId: null, projects: null } as unknown as CreateMember;
    expect(newMember(actor, given)).toEqual(newMember(actor, staff));
  });

  it('needs no more than an email', () => {
    expect(faults({})).toBeNull();
  });

  it.each<{ given: Partial<CreateMember>; fields: object }>([
    { given: { email: 'ada' }, fields: { email: 'must be an email address' } },
    { given: { role: 'staff' }, fields: { role: 'must be admin or member for a client user' } },
    {
      given: { kind: 'staff', role: 'member' },
      fields: { role: 'must be admin or staff for a staff member' },
    },
    {
      given: { kind: 'staff', clientId: 'acme', portalRate: '10.00' },
      fields: {
        clientId: 'is only accepted for a client user',
        portalRate: 'is only accepted for a client user',
      },
    },
    {
      given: { clientId: 'acme', client: { name: 'Acme', type: 'business' } },
      fields: { client: 'must be left out when clientId is given' },
    },
    {
      given: { invite: false, message: 'Welcome', templateId: 'a template' },
      fields: {
        message: 'is only accepted with an invitation, not with invite: false',
        templateId: 'is only accepted with an invitation, not with invite: false',
      },
    },
    {
      given: { password: 'long enough, by far' },
      fields: { password: 'is only accepted together with invite: false' },
    },
    {
      given: { invite: false, password: 'long enough, by far', identityId: 'an identity' },
      fields: { password: 'must be left out when identityId is given' },
    },
  ])('is told which of its fields may not be so: $fields', ({ given, fields }) => {
    expect(faults(given)).toEqual(fields);
  });

  it('names an identity only when the host itself makes it', () => {
    const given = { identityId: 'an identity' };
    expect(faults(given)).toBeNull();
    expect(faults(given, STAFF)).toEqual({ identityId: 'is only accepted from the host itself' });
  });
});
