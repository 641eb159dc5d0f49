import fc from 'fast-check';
import type { Actor, PreviewSubject } from '../../../lib/index.js';
import { bounds, sets, type Switches } from '../preview-beginning.js';
import { PROJECTS } from './oracle.js';
import type { MemberRow, RowChange } from './picture.js';
import type { PortalWorld } from './portal-world.js';

/** One step: a call, and what chooses who makes it and what it is about. */
export interface Step<Call extends string = string> {
  readonly call: Call;
  readonly by: number;
  readonly who: number;
  readonly other: number;
  readonly bits: number;
  readonly project: (typeof PROJECTS)[number];
  readonly role: 'admin' | 'member';
  readonly mode: 'default' | 'profile' | 'custom' | 'clone';
  readonly set: Switches;
  readonly bound: readonly string[] | null;
  /** In hours from now; null for never. */
  readonly end: number | null;
  /** Whether somebody only looks as the client user that does it. */
  readonly isViewed: boolean;
  readonly isDryRun: boolean;
}

/** What a step is, once it is known whom it is about. */
export interface Deed {
  /** The member who does it; null for the host, for persons as such, and for time. */
  readonly by: MemberRow | null;
  /** Who answers for what it gives; null where nobody's own rights bound it. */
  readonly giver: MemberRow | null;
  readonly run: (actor: Actor) => Promise<unknown>;
  /** Who may have or see more afterwards. */
  readonly widens: (memberId: string) => boolean;
  /** Whose stored permissions may hold more afterwards. */
  readonly edits: (memberId: string) => boolean;
  /** The keys that are given at most; null where only the giver bounds it. */
  readonly gives: readonly string[] | null;
  /** Members for whom the giver vouches, with all they have. */
  readonly vouches: readonly string[];
  /** Whether it must be refused. */
  readonly isVoid: boolean;
  /** What it is about, where it can be previewed. */
  readonly about: PreviewSubject | null;
  /** Changes that nobody is told of. */
  readonly isSilent: (change: RowChange) => boolean;
}

/** What can happen in a portal; null where there is nothing it could happen to. */
export type Operation = (world: PortalWorld, step: Step) => Deed | null;

const NOBODY = () => false;

/** A deed; what is usual is left out. Who may see more may by that also have more stored, unless it says otherwise. */
export function deed({ by, run, ...more }: Pick<Deed, 'by' | 'run'> & Partial<Deed>): Deed {
  return {
    by,
    giver: by,
    run,
    widens: NOBODY,
    edits: NOBODY,
    gives: null,
    vouches: [],
    isVoid: false,
    about: null,
    isSilent: NOBODY,
    ...more,
  };
}

/** True of these members. */
export function only(...ids: readonly string[]): (memberId: string) => boolean {
  return (memberId) => ids.includes(memberId);
}

/** Whether a change is of this table and of these columns at most. */
export function changesOnly(table: string, ...columns: readonly string[]) {
  return ({ table: where, before, after }: RowChange): boolean =>
    where === table &&
    before !== null &&
    after !== null &&
    Object.keys(after).every((name) => columns.includes(name) || before[name] === after[name]);
}

/** Steps of these calls, each as often as it is named. */
export function steps<Call extends string>(calls: readonly Call[]): fc.Arbitrary<Step<Call>> {
  return fc.record<Step<Call>>({
    call: fc.constantFrom(...calls),
    by: fc.nat(255),
    who: fc.nat(15),
    other: fc.nat(15),
    bits: fc.nat(255),
    project: fc.constantFrom(...PROJECTS),
    role: fc.constantFrom('admin', 'member'),
    mode: fc.constantFrom('default', 'profile', 'custom', 'custom', 'clone'),
    set: sets,
    bound: bounds,
    end: fc.constantFrom(null, null, -1, 1, 2, 3, 200),
    isViewed: fc.constantFrom(...Array<boolean>(11).fill(false), true),
    isDryRun: fc.constantFrom(false, false, false, true),
  });
}
