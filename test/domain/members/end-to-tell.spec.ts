import { endToTell } from '../../../lib/domain/members/end-to-tell.js';

const notice = 7;

describe('what is told of an end', () => {
  const told = (endTold: 'nothing' | 'ending' | 'ended', now: number, accessUntil = 100) =>
    endToTell({ accessUntil, endTold }, { now, notice });

  it('is that it is near, once', () => {
    expect([told('nothing', 92), told('nothing', 93), told('ending', 93)]).toEqual([
      null,
      'ending',
      null,
    ]);
  });

  it('is that it has come, once, and then no more that it is near', () => {
    expect([told('nothing', 100), told('ending', 100), told('ended', 500)]).toEqual([
      'ended',
      'ended',
      null,
    ]);
  });

  it('is nothing where there is none', () => {
    expect(told('nothing', 100, 0)).toBeNull();
  });
});
