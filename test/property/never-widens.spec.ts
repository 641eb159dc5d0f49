import fc from 'fast-check';
import { describeOnEachDatabase } from '../support/databases.js';
import { TestHost } from '../support/test-host.js';
import { CALLS, type Step, take } from './scope-calls.js';
import { type Chooser, ScopeWorld, worldPorts } from './scope-world.js';

const STEPS = 25;
const MANY = 100;

const REFUSALS = ['NOT_ASSIGNED', 'UNKNOWN_GROUP', 'UNKNOWN_PROJECT', 'WOULD_WIDEN'];

const steps: fc.Arbitrary<Step> = fc.record({
  call: fc.constantFrom(...(Object.keys(CALLS) as Step['call'][])),
  who: fc.nat(7),
  which: fc.nat(4),
  bits: fc.nat(63),
});

describeOnEachDatabase('what client users see', (db) => {
  const runs = db.name === 'SQLite' ? MANY : 15;
  const worlds = new Map<string, ScopeWorld>();
  let host: TestHost;

  beforeAll(async () => {
    const providers = worldPorts(worlds);
    host = await TestHost.start(await db.options(), { extras: { providers } });
  });

  afterAll(() => host.stop());

  it(`never gets more but by an edit that selects it, in ${STEPS} steps of host, staff and clients`, async () => {
    const went = new Map<string, number>();
    const refused = new Map<string, number>();
    const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

    async function check(world: ScopeWorld, chooser: Chooser): Promise<Set<unknown>> {
      const seen = await world.seen(chooser);
      expect(seen).toEqual(world.expected(chooser));
      return seen;
    }

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(63), { minLength: 9, maxLength: 9 }),
        fc.array(steps, { minLength: 1, maxLength: STEPS, size: 'max' }),
        async (bits, sequence) => {
          const world = await ScopeWorld.of(host, worlds, bits);
          const before = new Map<Chooser, Set<unknown>>();
          for (const chooser of world.choosers) before.set(chooser, await check(world, chooser));
          for (const step of sequence) {
            const old = new Set<unknown>(world.items);
            const { widens, error } = await take(world, step);
            if (error === null) count(went, step.call);
            else count(refused, error);
            for (const chooser of world.choosers) {
              const seen = await check(world, chooser);
              const more = [...seen].filter((item) => !before.get(chooser)?.has(item));
              if (!widens(chooser)) expect(more.filter((item) => old.has(item))).toEqual([]);
              before.set(chooser, seen);
            }
            const one = world.choosers[step.who % world.choosers.length]!;
            for (const chooser of step.call === 'reuse' ? world.choosers : [one]) {
              expect(await world.open(chooser)).toEqual(world.expectedOpen(chooser));
              expect(await world.listed(chooser)).toEqual(world.expectedOpen(chooser));
            }
          }
        },
      ),
      { numRuns: runs },
    );

    // Every call went through in some runs, and was refused for these reasons in others; few runs may lack some.
    const lacking = (all: readonly string[]) => (runs < MANY ? all : []);
    const calls = Object.keys(CALLS);
    expect(new Set([...went.keys(), ...lacking(calls)])).toEqual(new Set(calls));
    expect(new Set([...refused.keys(), ...lacking(REFUSALS)])).toEqual(new Set(REFUSALS));
  }, 240_000);
});
