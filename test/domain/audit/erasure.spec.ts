import type { ClienteleEventMap } from '../../../lib/events/index.js';
import type { ClienteleEventType } from '../../../lib/index.js';
import { erased, tellsOfIndividual, type Telling } from '../../../lib/domain/audit/erasure.js';

const PERSON = {
  identityId: 'ada',
  subjectIds: new Set(['m-ada', 'i-ada', 'c-ada']),
  emails: new Set(['ada@acme.test']),
};

function told<T extends ClienteleEventType>(
  type: T,
  subjectId: string,
  data: ClienteleEventMap[T],
  actorIdentityId: string | null = null,
): Telling {
  const actor = { actorId: actorIdentityId && `m-${actorIdentityId}`, actorIdentityId };
  const { name = null } = data as { readonly name?: string };
  return { type, subjectId, subjectName: name, data, ...actor, actorName: actorIdentityId };
}

describe('the erasure of a person from an event', () => {
  it('empties what tells who a member is, before and after, and keeps the rest', () => {
    const change = {
      before: { name: 'Ada', portalRate: null },
      after: { name: 'Ada L.', portalRate: '10.00' },
    };
    const member = { memberId: 'm-ada', clientId: 'c-1', email: 'ada@acme.test', name: 'Ada L.' };
    const event = told('member.updated', 'm-ada', { ...member, change }, 'bob');
    expect(erased(event, PERSON)).toEqual({
      actorIdentityId: 'bob',
      actorName: 'bob',
      subjectName: null,
      data: {
        memberId: 'm-ada',
        clientId: 'c-1',
        email: '',
        name: '',
        change: {
          before: { name: '', portalRate: null },
          after: { name: '', portalRate: '10.00' },
        },
      },
    });
  });

  it('empties how the client that stands for it is reached, line by line', () => {
    const before = { contactEmail: null, webAddress: null, address: null };
    const after = {
      type: 'individual' as const,
      contactEmail: 'me@ada.test',
      webAddress: 'https://ada.test',
      address: { street: ['1 Dorset Street', 'Flat 2'], city: 'London', country: 'GB' },
      projects: ['p-1'],
      defaultScope: { projects: ['p-1'], groups: [], gone: { projects: [], groups: [] } },
    };
    const data = { clientId: 'c-ada', name: 'Ada', change: { before, after } };
    expect(erased(told('client.updated', 'c-ada', data), PERSON)?.data).toEqual({
      clientId: 'c-ada',
      name: '',
      change: {
        before,
        after: {
          ...after,
          contactEmail: '',
          webAddress: '',
          address: { street: ['', ''], city: '', country: '' },
        },
      },
    });
  });

  it('empties an identity that is told along with an invitation', () => {
    const data = {
      invitationId: 'i-ada',
      memberId: 'm-ada',
      clientId: null,
      email: 'ada@acme.test',
      generation: 2,
      identityId: 'ada',
    };
    expect(erased(told('invitation.accepted', 'i-ada', data), PERSON)?.data).toEqual({
      ...data,
      email: '',
      identityId: '',
    });
  });

  it('takes its address alone from an event about another client', () => {
    const change = {
      before: { contactEmail: 'ada@acme.test', webAddress: 'https://acme.test' },
      after: { contactEmail: 'bob@acme.test', webAddress: null },
    };
    const data = { clientId: 'c-acme', name: 'Acme', change };
    expect(erased(told('client.updated', 'c-acme', data), PERSON)?.data).toEqual({
      ...data,
      change: { ...change, before: { ...change.before, contactEmail: '' } },
    });
  });

  it('forgets who acted, and keeps what that person did to others', () => {
    const data = { memberId: 'm-bob', clientId: null, email: 'bob@acme.test', name: 'Bob' };
    const event = told('member.activated', 'm-bob', data, 'ada');
    const nobody = { actorIdentityId: null, actorName: null };
    expect(erased(event, PERSON)).toEqual({ ...nobody, subjectName: 'Bob', data });
  });

  it('forgets what the actor was called, though nothing tells of its identity any more', () => {
    const data = { memberId: 'm-bob', clientId: null, email: 'bob@acme.test', name: 'Bob' };
    const event = { ...told('member.activated', 'm-bob', data, 'ada'), actorIdentityId: null };
    expect(erased(event, PERSON)).toMatchObject({ actorName: null, subjectName: 'Bob' });
  });

  it('forgets what the subject was called, by its address too', () => {
    const data = { profileId: 'p-1', name: 'Writers' };
    const event = told('profile.created', 'p-1', data);
    expect(erased({ ...event, subjectName: 'ada@acme.test' }, PERSON)).toMatchObject({
      subjectName: null,
      data,
    });
  });

  it.each([
    ['about others', 'm-bob', { email: 'bob@acme.test', name: 'Ada' }],
    ['that is emptied already', 'm-ada', { email: '', name: '' }],
  ])('leaves an event alone %s', (_, memberId, texts) => {
    const data = { memberId, clientId: null, ...texts };
    const event = { ...told('member.activated', memberId, data), subjectName: null };
    expect(erased(event, PERSON)).toBeNull();
  });

  it('takes a field that nobody knows for personal', () => {
    const member = { memberId: 'm-ada', clientId: null, email: '', name: '' };
    const data = { ...member, phone: '+44 20', notes: { height: ['tall'] } };
    expect(erased(told('member.activated', 'm-ada', data), PERSON)?.data).toEqual({
      ...member,
      phone: '',
      notes: { height: [''] },
    });
  });
});

describe('an event of a client', () => {
  const update = (change: ClienteleEventMap['client.updated']['change']) =>
    told('client.updated', 'c-1', { clientId: 'c-1', name: 'Ada', change });

  it.each([
    told('client.created', 'c-1', { clientId: 'c-1', name: 'Ada', clientType: 'individual' }),
    update({ before: { type: 'individual' }, after: { type: 'business' } }),
    update({ before: { type: 'business' }, after: { type: 'individual' } }),
  ])('tells that it is or was one person: %j', (event) => {
    expect(tellsOfIndividual(event)).toBe(true);
  });

  it.each([
    told('client.created', 'c-1', { clientId: 'c-1', name: 'Acme', clientType: 'business' }),
    update({ before: { name: 'A' }, after: { name: 'Acme' } }),
    told('profile.created', 'p-1', { profileId: 'p-1', name: 'individual' }),
  ])('tells no such thing: %j', (event) => {
    expect(tellsOfIndividual(event)).toBe(false);
  });
});
