import fc from 'fast-check';
import { ProfilesService } from '../../lib/index.js';
import type { TestHost } from '../support/test-host.js';
import {
  CALLS,
  ClientWorld,
  type Holder,
  KEYS,
  PROJECTS,
  type Start,
  type Step,
  type Switches,
} from './client-world.js';
import { startWorldHost } from './world-host.js';

// In fewer, some call may never go through.
const RUNS = Math.max(150, Number(process.env['PROPERTY_RUNS'] ?? 1_000));
const STEPS = 20;

const sets = fc
  .array(fc.constantFrom(true, true, true, true, false), {
    minLength: KEYS.length,
    maxLength: KEYS.length,
  })
  .map((values) => Object.fromEntries(KEYS.map((key, at) => [key, values[at]!])));

const roles = fc.constantFrom('admin' as const, 'member' as const);
const places = fc
  .tuple(fc.subarray([...PROJECTS], { minLength: 1 }), fc.option(sets), fc.option(sets))
  .map(([names, ...own]) => new Map(names.map((name, at) => [name, own[at] ?? null])));

const starts: fc.Arbitrary<Start> = fc.record({
  role: roles,
  status: fc.constantFrom('active' as const, 'active' as const, 'deactivated', 'pending'),
  permissions: fc.option(sets, { freq: 4 }),
  places,
});

/** There is always an admin who may do something. */
const firstAdmin = starts.map((start): Start => ({ ...start, role: 'admin', status: 'active' }));

const steps: fc.Arbitrary<Step> = fc.record({
  call: fc.constantFrom(...(Object.keys(CALLS) as Step['call'][])),
  actor: fc.nat(9),
  target: fc.nat(9),
  source: fc.nat(9),
  project: fc.constantFrom(...PROJECTS),
  role: roles,
  mode: fc.constantFrom('default', 'profile', 'custom', 'clone'),
  permissions: sets,
});

const NOTHING: ReadonlySet<string> = new Set();
const EVERYTHING: ReadonlySet<string> = new Set(KEYS);

/** What a member can hand out: what it has everywhere. */
function handsOut({ sets: everywhere }: Holder): ReadonlySet<string> {
  return new Set(KEYS.filter((key) => [...everywhere.values()].every((set) => set.has(key))));
}

/** What is vouched for at acceptance: everything by the host, nothing by who is not active any more. */
function answering(
  holders: ReadonlyMap<string, Holder>,
  inviter: string | undefined,
): ReadonlySet<string> {
  if (inviter === undefined) return EVERYTHING;
  const holder = holders.get(inviter);
  return holder?.status === 'active' ? handsOut(holder) : NOTHING;
}

/** What `after` has anywhere that is neither in `before`, place by place, nor in `given`. */
function gained(before: Holder | undefined, after: Holder, given: ReadonlySet<string>): string[] {
  return [...after.sets].flatMap(([place, set]) => {
    const had = before?.sets.get(place) ?? before?.sets.get('') ?? NOTHING;
    return [...set].filter((key) => !had.has(key) && !given.has(key));
  });
}

describe('a client user', () => {
  const profiles = new Map<string, Switches>();
  let host: TestHost;

  beforeAll(async () => {
    host = await startWorldHost();
    const service = host.app.get(ProfilesService);
    const some = Object.fromEntries(
      KEYS.filter((key) => key !== 'billing').map((key) => [key, true]),
    );
    const few = { tasks: true, users: true, 'users.invite': true, 'users.edit': true };
    for (const [name, permissions] of Object.entries({ some, few })) {
      const { id } = await service.create(host.self, { name, permissions });
      profiles.set(id, permissions);
    }
  });

  afterAll(() => host.stop());

  it(`cannot raise anyone above itself by any sequence of up to ${STEPS} calls (C22)`, async () => {
    const went = new Map<string, number>();
    const refused = new Map<string, number>();

    async function check(
      world: ClientWorld,
      { answers, before }: { answers: Map<string, string>; before: ReadonlyMap<string, Holder> },
      step: Step,
    ): Promise<ReadonlyMap<string, Holder>> {
      const { by, target, error } = await world.take(step);
      const after = await world.holders();
      if (error !== null) {
        refused.set(error, (refused.get(error) ?? 0) + 1);
        expect(after).toEqual(before);
        return after;
      }
      went.set(step.call, (went.get(step.call) ?? 0) + 1);
      const given = step.call === 'accept' ? NOTHING : handsOut(before.get(by)!);
      for (const holder of after.values()) {
        const old = before.get(holder.id);
        expect(gained(old, holder, given)).toEqual([]);
        if (holder.status === 'active' && old?.status !== 'active') {
          const from = step.call === 'accept' ? answering(before, answers.get(target)) : given;
          expect(gained(undefined, holder, from)).toEqual([]);
        }
        // Who makes, changes or invites again a pending member answers for it from then on.
        const isResent = step.call === 'resend' && holder.id === target;
        if (holder.status === 'pending' && (isResent || old?.version !== holder.version))
          answers.set(holder.id, by);
      }
      return after;
    }

    await fc.assert(
      fc.asyncProperty(
        fc.tuple(firstAdmin, fc.array(starts, { minLength: 2, maxLength: 4 })),
        fc.array(steps, { minLength: 1, maxLength: STEPS, size: 'max' }),
        async ([admin, others], sequence) => {
          const world = await ClientWorld.of(host, profiles, [admin, ...others]);
          const begin = await world.holders();
          let end: ReadonlyMap<string, Holder> = begin;
          const answers = new Map<string, string>();
          for (const step of sequence) end = await check(world, { answers, before: end }, step);
          const admins = [...begin.values()].filter(
            ({ role, status }) => role === 'admin' && status !== 'deactivated',
          );
          const held = new Set(admins.flatMap((holder) => [...handsOut(holder)]));
          for (const holder of end.values())
            expect(gained(begin.get(holder.id), holder, held)).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );

    // Every call went through in some runs, and was refused for this reason in others.
    expect([...went.keys()].sort()).toEqual(Object.keys(CALLS).sort());
    expect(refused.get('PERMISSION_ESCALATION')).toBeGreaterThan(RUNS);
  }, 180_000);
});
