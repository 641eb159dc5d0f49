import type { DataSource } from 'typeorm';
import { ActivityRecorder } from '../../lib/routes/activity-recorder.js';
import type { MembershipRow } from '../../lib/callers/membership-row.js';
import { MINUTE, TestClock } from '../support/test-clock.js';

interface Write {
  succeed(): void;
  fail(reason: Error): void;
}

/** A recorder on a database that answers only when the test says so. */
function setup() {
  const writes: Write[] = [];
  const builder = {
    update: () => builder,
    set: () => builder,
    where: () => builder,
    andWhere: () => builder,
    execute: () =>
      new Promise<void>((succeed, fail) => {
        writes.push({ succeed, fail });
      }),
  };
  const dataSource = { createQueryBuilder: () => builder } as unknown as DataSource;
  const clock = new TestClock();
  const recorder = new ActivityRecorder(dataSource, clock);
  const touch = (memberId = 'ada', lastActiveAt = 0) =>
    recorder.touch({ memberId, portalId: 'portal', lastActiveAt } as MembershipRow);
  return { recorder, clock, writes, touch };
}

describe('noting that a member was active', () => {
  it('does not wait for the database', async () => {
    const { recorder, writes, touch } = setup();
    touch();
    expect(writes).toHaveLength(1);
    const idle = recorder.idle();
    writes[0]?.succeed();
    await expect(idle).resolves.toBeUndefined();
  });

  it('writes once for requests that all read the row before it was written', async () => {
    const { recorder, clock, writes, touch } = setup();
    touch();
    touch();
    writes[0]?.succeed();
    await recorder.idle();
    touch();
    clock.advance(MINUTE - 1);
    touch();
    expect(writes).toHaveLength(1);
    clock.advance(1);
    touch();
    expect(writes).toHaveLength(2);
  });

  it('writes each member by itself', () => {
    const { writes, touch } = setup();
    touch('ada');
    touch('bob');
    expect(writes).toHaveLength(2);
  });

  it('brings back a time that lies a minute ahead or more, once', async () => {
    const { recorder, clock, writes, touch } = setup();
    touch('ada', clock.now() + MINUTE - 1);
    expect(writes).toHaveLength(0);
    touch('ada', clock.now() + MINUTE);
    writes[0]?.succeed();
    await recorder.idle();
    touch('ada', clock.now() + MINUTE);
    expect(writes).toHaveLength(1);
  });

  it('notes members again that were noted by a clock that was ahead', async () => {
    const { recorder, clock, writes, touch } = setup();
    clock.advance(60 * MINUTE);
    touch();
    writes[0]?.succeed();
    await recorder.idle();
    clock.advance(-60 * MINUTE);
    touch();
    expect(writes).toHaveLength(2);
  });

  it('fails no request, and tries again at the next one', async () => {
    const { recorder, writes, touch } = setup();
    touch();
    writes[0]?.fail(new Error('The database is gone.'));
    await recorder.idle();
    touch();
    expect(writes).toHaveLength(2);
  });
});
