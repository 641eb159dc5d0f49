import { KnownThings } from '../../faults/known-things.js';

/** Somebody who has accepted an invitation. */
export interface Entered {
  readonly identityId: string;
  readonly memberId: string;
}

/** How many people have a login. */
export const PEOPLE = 5_000;

/** How many things of each kind callers remember: now and then two of them meet at one. */
const KEPT = 200;

/** What the callers know beside what those of the faults do. */
export class LoadThings extends KnownThings {
  readonly entered: Entered[] = [];
  readonly exports: string[] = [];
  readonly imports: string[] = [];

  constructor() {
    super(PEOPLE, KEPT);
  }
}
