import fc from 'fast-check';
import { permissions } from '../support/test-permissions.js';

/** Keys of permissions that are on or off. */
export type Switches = Readonly<Record<string, boolean>>;

/** Projects that are selected; the last one no portal has. */
export const PROJECTS = ['fixed', 'hourly', 'third', 'ghost'] as const;

/** A client user as a portal begins with it. */
export interface Start {
  readonly ofFirst: boolean;
  readonly role: 'admin' | 'member';
  readonly status: 'active' | 'deactivated' | 'pending';
  readonly mode: 'default' | 'profile' | 'custom';
  readonly set: Switches;
  /** When its access ends, in milliseconds from now; null for never. */
  readonly end: number | null;
  /** Its projects, with the customization in each, whether it is gone for good, and whether the end there is past. */
  readonly places: readonly {
    id: string;
    set: Switches | null;
    isGone: boolean;
    isOver: boolean;
  }[];
  readonly groups: readonly string[];
  /** Who has invited it, if it is pending. */
  readonly inviter: number;
}

/** A portal with two clients. */
export interface Beginning {
  readonly profiles: readonly [Switches, Switches];
  readonly ceilings: readonly [Switches, Switches];
  readonly bounds: readonly [readonly string[] | null, readonly string[] | null];
  readonly members: readonly Start[];
}

/** Whole sets, of which most is on. */
export const sets: fc.Arbitrary<Switches> = fc
  .array(fc.constantFrom(true, true, true, false), {
    minLength: permissions.keys.length,
    maxLength: permissions.keys.length,
  })
  .map((values) => Object.fromEntries(permissions.keys.map((key, at) => [key, values[at]!])));

const ceilings = sets.map((set) =>
  Object.fromEntries(Object.entries(set).filter(([key, on]) => !on && key.includes('.'))),
);
/** What a client can be bound to. */
export const bounds = fc.option(fc.subarray<string>([...PROJECTS]), { freq: 2 });

const starts: fc.Arbitrary<Start> = fc.record({
  ofFirst: fc.constantFrom(true, true, false),
  role: fc.constantFrom('admin' as const, 'member' as const),
  status: fc.constantFrom(
    'active' as const,
    'active' as const,
    'deactivated',
    'pending',
    'pending',
  ),
  end: fc.constantFrom(null, null, null, null, 0, 1_000, 2_000),
  mode: fc.constantFrom('default', 'profile', 'custom'),
  set: sets,
  places: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...PROJECTS),
      set: fc.option(sets),
      isGone: fc.constantFrom(false, false, false, true),
      isOver: fc.constantFrom(false, false, false, true),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  groups: fc.subarray(['design', 'build']),
  inviter: fc.constantFrom(0, 0, 0, 1, 2, 5),
});

/** There is always an admin who may give something. */
const INVITER: Start = {
  ofFirst: true,
  role: 'admin',
  status: 'active',
  end: null,
  mode: 'custom',
  set: Object.fromEntries(permissions.keys.map((key) => [key, true])),
  places: [],
  groups: [],
  inviter: 0,
};

/** Portals with two clients and a few people in them. */
export const beginnings: fc.Arbitrary<Beginning> = fc.record({
  profiles: fc.tuple(sets, sets),
  ceilings: fc.tuple(ceilings, ceilings),
  bounds: fc.tuple(bounds, bounds),
  members: fc.array(starts, { minLength: 4, maxLength: 7 }).map((others) => [INVITER, ...others]),
});
