import { erased } from '../../../lib/domain/audit/erasure.js';

const PERSON = {
  identityId: 'ada',
  memberIds: new Set(['m-ada']),
  emails: new Set(['ada@acme.test']),
  clientIds: new Set(['c-ada']),
};

describe('the erasure of a person from an event', () => {
  it('blanks what tells who it is, at any depth, and keeps the rest', () => {
    const change = { before: { name: 'Ada' }, after: { name: 'Ada L.', portalRate: '10.00' } };
    const data = { memberId: 'm-ada', email: 'ada@acme.test', name: 'Ada L.', change };
    expect(erased({ actorIdentityId: 'bob', subjectId: 'm-ada', data }, PERSON)).toEqual({
      actorIdentityId: 'bob',
      data: {
        memberId: 'm-ada',
        email: '',
        name: '',
        change: { before: { name: '' }, after: { name: '', portalRate: '10.00' } },
      },
    });
  });

  it.each([
    ['the member is the subject', 'm-ada', {}],
    ['its invitation is', 'i-1', { memberId: 'm-ada' }],
    ['the email is its', 'i-1', { memberId: 'm-2', email: 'ada@acme.test' }],
    ['the client was made for it alone', 'c-ada', {}],
  ])('finds it when %s', (_, subjectId, data) => {
    const event = { actorIdentityId: null, subjectId, data: { ...data, name: 'Ada' } };
    expect(erased(event, PERSON)?.data).toMatchObject({ name: '' });
  });

  it('forgets who acted, and keeps what that person did to others', () => {
    const data = { memberId: 'm-bob', name: 'Bob' };
    const event = { actorIdentityId: 'ada', subjectId: 'm-bob', data };
    expect(erased(event, PERSON)).toEqual({ actorIdentityId: null, data });
  });

  it('leaves an event about others alone', () => {
    const data = { memberId: 'm-bob', email: 'bob@acme.test', name: 'Ada' };
    expect(erased({ actorIdentityId: null, subjectId: 'm-bob', data }, PERSON)).toBeNull();
  });
});
