import type { Telling } from '../../../lib/domain/audit/erasure.js';
import { toldOfPerson } from '../../../lib/domain/audit/told-of-person.js';

const ADA = {
  identityId: 'ada',
  subjectIds: new Set(['m-ada', 'i-ada']),
  emails: new Set(['ada@acme.test']),
};

const BOB = { memberId: 'm-bob', clientId: 'c-1', email: 'bob@acme.test', name: 'Bob' };

function event(more: Partial<Telling>): Telling {
  return {
    type: 'member.activated',
    actorId: 'm-bob',
    actorIdentityId: 'bob',
    actorName: 'Bob',
    subjectId: 'm-bob',
    subjectName: 'Bob',
    data: BOB,
    ...more,
  };
}

const ABOUT_ADA = {
  subjectId: 'm-ada',
  subjectName: 'Ada',
  data: { memberId: 'm-ada', clientId: 'c-1', email: 'ada@acme.test', name: 'Ada' },
};

describe('what an event tells of a person', () => {
  it('is all that is about it, and not who else did it', () => {
    expect(toldOfPerson(event(ABOUT_ADA), ADA)).toEqual({
      by: 'other',
      actorName: null,
      subjectName: 'Ada',
      data: ABOUT_ADA.data,
    });
  });

  it('tells the host from members', () => {
    const nobody = { actorId: null, actorIdentityId: null, actorName: null };
    expect(toldOfPerson(event({ ...ABOUT_ADA, ...nobody }), ADA)?.by).toBe('host');
  });

  it('is that it did it and under which name, of what it did to another', () => {
    const self = { actorId: 'm-ada', actorIdentityId: 'ada', actorName: 'Ada' };
    expect(toldOfPerson(event(self), ADA)).toEqual({
      by: 'self',
      actorName: 'Ada',
      subjectName: null,
      data: null,
    });
  });

  it('is its address alone, of what is about somebody else', () => {
    const change = {
      before: { contactEmail: 'ada@acme.test', webAddress: 'https://acme.test' },
      after: { contactEmail: 'bob@acme.test', webAddress: null },
    };
    const data = { clientId: 'c-1', name: 'Acme', change };
    const about = { type: 'client.updated', subjectId: 'c-1', subjectName: 'Acme', data } as const;
    expect(toldOfPerson(event(about), ADA)).toEqual({
      by: 'other',
      actorName: null,
      subjectName: null,
      data: {
        clientId: 'c-1',
        name: '',
        change: {
          before: { contactEmail: 'ada@acme.test', webAddress: '' },
          after: { contactEmail: '', webAddress: null },
        },
      },
    });
  });

  it('is nothing where it is not named', () => {
    expect(toldOfPerson(event({}), ADA)).toBeNull();
  });
});
