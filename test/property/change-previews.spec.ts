import fc from 'fast-check';
import { type ChangePreview, ChangePreviewsService } from '../../lib/index.js';
import { allRows } from '../support/all-rows.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { TestHost } from '../support/test-host.js';
import { permissions } from '../support/test-permissions.js';
import { beginnings, bounds, sets } from './preview-beginning.js';
import { CHANGES, type Wish } from './preview-changes.js';
import { PreviewWorld, type Standing, type Standings } from './preview-world.js';

const MANY = Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 1_000) / 8);
/** Cases in which every change comes, touching somebody. */
const ENOUGH = 120;
const NOTHING: ReadonlySet<string> = new Set();

const wishes: fc.Arbitrary<Wish> = fc.record({
  change: fc.constantFrom(...(Object.keys(CHANGES) as Wish['change'][])),
  byHost: fc.constantFrom(true, true, false),
  which: fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 6),
  other: fc.nat(9),
  mode: fc.constantFrom('default', 'profile', 'custom', 'clone'),
  set: sets,
  bound: bounds,
  isDefault: fc.boolean(),
});

/** What is in one and not in the other, sorted as the catalogue or the ids are. */
const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((each) => !other.has(each));

/** The keys that are in one standing and not in the other, at whichever place. */
function keysLeft(one: Standing, other: Standing): string[] {
  const places = new Set([...one.keys.keys(), ...other.keys.keys()]);
  const left = [...places].flatMap((place) => {
    const [here, there] = [one, other].map(({ keys }) => keys.get(place) ?? NOTHING);
    return without(here!, there!);
  });
  return permissions.keys.filter((key) => left.includes(key));
}

/** What a preview ought to have said, by what was there before and what came. */
function expectedOf(before: Standings, after: Standings): ChangePreview {
  const touched = [...after.members].flatMap(([id, is]) => {
    const was = before.members.get(id)!;
    const [sees, saw] = [new Set(is.projects), new Set(was.projects)];
    const changes = {
      gained: keysLeft(is, was),
      lost: keysLeft(was, is),
      projectsGained: without(sees, saw).sort(),
      projectsLost: without(saw, sees).sort(),
    };
    const isTouched = Object.values(changes).some(({ length }) => length > 0);
    return isTouched ? [{ id, name: is.name, ...changes }] : [];
  });
  return {
    changed: touched.length,
    members: touched.sort((a, b) => (a.name < b.name ? -1 : 1)),
    invitationsVoided: without(after.voids, before.voids).sort(),
  };
}

describeOnEachDatabase('a preview', (db) => {
  const runs = db.name === 'SQLite' ? MANY : 12;
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  it('says of random portals what the change then does, to the key and the member, and leaves all as it was', async () => {
    const touching = new Map<string, number>();
    const refused = new Set<string>();
    let voided = 0;
    await fc.assert(
      fc.asyncProperty(beginnings, wishes, async (beginning, wish) => {
        const world = await PreviewWorld.of(host, beginning);
        const tables = await allRows(host.dataSource);
        const { said, done, before, after } = await world.take(wish, async (change) => {
          const service = host.app.get(ChangePreviewsService);
          try {
            return await service.preview(change.actor, change.about, change.make);
          } finally {
            expect(await allRows(host.dataSource)).toEqual(tables);
          }
        });
        if (typeof said === 'string' || typeof done === 'string') {
          expect(said).toBe(done);
          refused.add(said as string);
          return;
        }
        const expected = expectedOf(before, after);
        const mayReadAll = wish.byHost;
        if (mayReadAll) expect(said).toEqual(expected);
        else expect(said.changed).toBe(expected.changed);
        for (const member of said.members) expect(expected.members).toContainEqual(member);
        if (said.changed > 0) touching.set(wish.change, (touching.get(wish.change) ?? 0) + 1);
        voided += said.invitationsVoided.length;
      }),
      { numRuns: runs },
    );
    // Every change touched somebody in some runs; few runs may lack some.
    if (runs < ENOUGH) return;
    expect([...touching.keys()].sort()).toEqual(Object.keys(CHANGES).sort());
    expect(refused.size).toBeGreaterThan(2);
    expect(voided).toBeGreaterThan(0);
  }, 240_000);
});
