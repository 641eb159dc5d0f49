import { race, type Candidate } from '../support/race.js';
import { cpuOf, type CpuUse } from './cpu.js';
import { inviteByHand } from './handwritten.js';
import { AGAIN, BY_HAND, MODULE } from './names.js';
import { writeInviteReport } from './report.js';
import { assertSameRows } from './rows.js';
import { type Setting, startSetting } from './setting.js';

const RACE = { samples: 9, rounds: 20 };
const WARM_UPS = 100;
const ALONE = 300;

/** Measures an invitation against the same transaction by hand, and writes `report.md`. */
export async function invite(): Promise<void> {
  const setting = await startSetting();
  try {
    const { module, hand } = ways(setting);
    await assertSameRows(setting, module, hand);
    let people = 0;
    const next = (): [string, string] => [`new-${++people}@client.test`, `New Person ${people}`];
    const candidates: Candidate[] = [
      { name: MODULE, run: () => module(...next()) },
      { name: BY_HAND, run: () => hand(...next()) },
      { name: AGAIN, run: () => hand(...next()) },
    ];
    for (let i = 0; i < WARM_UPS; i += 1) for (const { run } of candidates) await run();
    const times = await race(candidates, RACE);
    const alone = new Map<string, CpuUse>();
    for (const { name, run } of candidates) alone.set(name, await cpuOf(setting.pool, run, ALONE));
    await writeInviteReport(setting, times, alone);
  } finally {
    await setting.stop();
  }
}

function ways(setting: Setting) {
  const { host, inviter, clientId } = setting;
  return {
    module: (email: string, name: string) =>
      host.members.create(inviter.actor, { kind: 'client', clientId, email, name }),
    hand: (email: string, name: string) => inviteByHand(setting, email, name),
  };
}
