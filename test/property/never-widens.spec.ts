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

/** In a world of these bits the first client user has p1 and g1 selected, the others nothing. */
const ONE_EACH = [7, 7, 7, 7, 7, 0b001_001, 0, 0, 0];

/** Each refusal once by itself, for chance brings the seldom ones in most runs only. */
const REFUSED: readonly (readonly Step[])[] = [
  [step('takeOff', { who: 0, which: 1 })], // NOT_ASSIGNED
  [step('takeOff', { who: 0, which: 0 })], // WOULD_WIDEN
  [step('delete', { which: 1 }), step('select', { who: 0, which: 1 })], // UNKNOWN_PROJECT
  [step('delete', { which: 4 }), step('select', { who: 1, which: 4 })], // UNKNOWN_GROUP
];

function step(call: Step['call'], numbers: Partial<Step>): Step {
  return { who: 0, which: 0, bits: 0, ...numbers, call };
}

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
      { numRuns: runs, examples: REFUSED.map((each) => [[...ONE_EACH], [...each]]) },
    );

    // Every call went through in some runs; few runs may lack some.
    const calls = Object.keys(CALLS);
    const lacking = runs < MANY ? calls : [];
    expect(new Set([...went.keys(), ...lacking])).toEqual(new Set(calls));
    expect([...refused.keys()].sort()).toEqual(REFUSALS);
    if (process.env['PROPERTY_TELL']) console.log(went, refused);
  }, 240_000);
});
