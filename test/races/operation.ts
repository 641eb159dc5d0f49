import type { Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ErrorCode } from '../../lib/index.js';
import type { TestHost } from '../support/test-host.js';
import type { Scene, Slot } from './scene.js';

/**
 * What an operation does at large, which decides what must come of several at once: `edits` and `adds` are all done, one
 * after the other; of `claims` as many as there is room for; `ends` happens once; `turns` back and forth; `repeats` is done
 * however often, and changes nothing the second time.
 */
export type Kind = 'edits' | 'adds' | 'claims' | 'ends' | 'turns' | 'repeats';

/** What an operation can rely on and others can take away, beside the rows themselves. */
export type Thing =
  | Slot
  // Still an active admin.
  | 'annAdmin'
  | 'beaAdmin'
  | 'ownerAdmin'
  | 'chiefAdmin'
  // Active.
  | 'miaActive'
  // The link of the letter that was sent first.
  | 'link'
  // The project is not gone for good, and mia is on it.
  | 'project'
  | 'place'
  // What the request asks for can be given: the ceiling lets it.
  | 'askable'
  // Nobody is in the client or has the profile.
  | 'bareEmpty'
  | 'heirUnused';

/** What there is so much of. */
export type Resource = 'seat' | 'letter' | 'place' | 'single';

/** One call of an operation. */
export interface Call {
  readonly host: TestHost;
  readonly scene: Scene;
  /** Which of the calls at once it is, counted from 0: what it writes is like no other's. */
  readonly at: number;
  /** The host's transaction that it is part of. */
  readonly joined?: EntityManager;
}

/** Something a host or its users do to what is stored. */
export interface Operation {
  readonly name: string;
  readonly kind: Kind;
  /** The operation of the HTTP interface that it stands for; null for a service's alone. */
  readonly route: string | null;
  /** Whether it takes the manager of a transaction of the host. */
  readonly joins: boolean;
  /** Without these it is refused. */
  readonly needs: readonly Thing[];
  /** What is no longer there once it has succeeded. */
  readonly ends: readonly Thing[];
  /** What it uses up; `single` is something of its own. */
  readonly takes: readonly Resource[];
  /** What others can use once it has succeeded. */
  readonly frees: readonly Resource[];
  /** The row whose version it says it has read. */
  readonly reads?: Slot;
  /** Whether each success does the same, whatever came before it. */
  readonly isSteady: boolean;
  /** With what it can be refused in a race. */
  readonly refusals: readonly ErrorCode[];
  run(call: Call): Promise<unknown>;
}

/** What is said of an operation; what is usual is left out. */
export interface OperationTraits extends Partial<Omit<Operation, 'name' | 'kind' | 'run'>> {
  readonly run: Operation['run'];
}

/** Describes an operation. */
export function operation(
  kind: Kind,
  name: string,
  { needs = [], ends = [], takes = [], frees = [], refusals = [], ...traits }: OperationTraits,
): Operation {
  const isSteady = kind !== 'repeats' && kind !== 'turns';
  return {
    route: null,
    joins: true,
    isSteady,
    needs,
    ends,
    takes,
    frees,
    refusals,
    ...traits,
    kind,
    name,
  };
}

/** A service of the host's. */
export function serviceOf<T>({ host }: Call, service: Type<T>): T {
  return host.app.get(service);
}

/** How emails begin of those who are invited with the scene's template. */
export const WITH_TEMPLATE = 'new';

/** A name no other call of the scene uses. */
export function nameOf({ scene, at }: Call, what: string): string {
  return `${what} ${at} of ${scene.key}`;
}

/** An email no other scene uses: one for each call, or the same for all. */
export function emailOf({ scene, at }: Call, who: string, isShared = false): string {
  return `${who}${isShared ? '' : `-${at}`}@${scene.key}.test`;
}
