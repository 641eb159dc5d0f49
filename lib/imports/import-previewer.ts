import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { AskedPerson } from '../domain/imports/asked-person.js';
import type { RowFault } from '../domain/imports/import-outcome.js';
import type { FilePerson, MergedPeople } from '../domain/imports/merged-people.js';
import { nameKey } from '../domain/members/name-key.js';
import type { ImportRowEntity } from '../schema/import-row.entity.js';
import { ImportPlanner, namesClient } from './import-planner.js';
import { ImportSessions } from './import-sessions.js';
import type { ActingMaker } from './people-applier.js';
import { makesClient, type PersonPlan, refused } from './person-plan.js';

/** How many people are looked at together. */
const AT_ONCE = 25;

/** A row of an import that does not know its import yet. */
export type PreviewedRow = Omit<ImportRowEntity, 'importId' | 'portalId'>;

/** Says what would come of the people of a file. */
@Injectable()
export class ImportPreviewer {
  constructor(
    private readonly sessions: ImportSessions,
    private readonly planner: ImportPlanner,
  ) {}

  /** A row for each person, some at a time; others of the process have their turns in between. */
  async *rows(
    { actor, acting }: ActingMaker,
    people: MergedPeople,
  ): AsyncGenerator<PreviewedRow[]> {
    const session = await this.sessions.begin(actor, acting);
    const targets = new Map<string, number>();
    for (const some of piecesOf(people)) {
      const clear = some.filter(({ asked, fault }) => asked && !fault);
      const plans = await this.planner.plan(
        session,
        clear.flatMap(({ asked }) => asked ?? []),
      );
      const planOf = new Map(clear.map((person, at) => [person, plans[at]]));
      yield some.map((person) => {
        const plan = planOf.get(person);
        // Nobody else can be meant where an email stands for one person only.
        const met = people.hasSeveral(person.email) ? targets : null;
        return previewed(person, plan && clearPlan(plan, person, people), met);
      });
      await setImmediate();
    }
  }
}

function* piecesOf(people: Iterable<FilePerson>): Generator<FilePerson[]> {
  let some: FilePerson[] = [];
  for (const person of people) {
    some.push(person);
    if (some.length < AT_ONCE) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/**
 * The plan, unless somebody new gets a client of its own by this row and is put into one by another: whether it is meant to be in
 * both would depend on which of the rows is applied first.
 */
function clearPlan(
  plan: PersonPlan,
  { email, asked }: FilePerson,
  people: MergedPeople,
): PersonPlan {
  const isOwn = plan.outcome === 'create' && asked !== null && !namesClient(asked);
  return isOwn && people.isPlaced(email)
    ? refused({ code: 'IMPORT_AMBIGUOUS', details: { field: 'client' } })
    : plan;
}

/** `targets` knows by the line of whom a client and an email have been met; null where there can be none. */
function previewed(
  { line, further, email, asked, fault }: FilePerson,
  plan: PersonPlan | undefined,
  targets: Map<string, number> | null,
): PreviewedRow {
  const no =
    fault ?? (plan?.outcome === 'error' ? plan.fault : null) ?? metBefore(plan, email, targets);
  if (no || !plan || plan.outcome === 'error' || !asked)
    return refusedRow({ line, further, email }, no);
  targets?.set(targetOf(plan, email), line);
  return {
    line,
    further,
    email,
    asked: placed(asked, plan),
    outcome: plan.outcome,
    code: null,
    details: null,
    kept: 'kept' in plan ? plan.kept : [],
    isDone: 0,
    memberId: 'memberId' in plan ? plan.memberId : null,
    clientId: plan.clientId,
    makesClient: Number(makesClient(plan)),
  };
}

function refusedRow(
  { line, further, email }: Pick<FilePerson, 'line' | 'further' | 'email'>,
  fault: RowFault | null,
): PreviewedRow {
  return {
    line,
    further,
    email,
    asked: null,
    outcome: 'error',
    code: fault?.code ?? null,
    details: fault?.details ?? null,
    kept: [],
    isDone: 1,
    memberId: null,
    clientId: null,
    makesClient: 0,
  };
}

/** Rows that name one client in different ways mean the same person there: they should have said so. */
function metBefore(
  plan: PersonPlan | undefined,
  email: string,
  targets: ReadonlyMap<string, number> | null,
): RowFault | null {
  const row = plan && plan.outcome !== 'error' ? targets?.get(targetOf(plan, email)) : undefined;
  if (row === undefined) return null;
  return { code: 'IMPORT_CONTRADICTION', details: { fields: ['client'], row } };
}

function targetOf(plan: Exclude<PersonPlan, { outcome: 'error' }>, email: string): string {
  if (plan.outcome !== 'create') return plan.memberId;
  const { clientId, newClient, input } = plan;
  const place = newClient === null ? (clientId ?? input.kind) : ['new', nameKey(newClient)];
  return JSON.stringify([place, email]);
}

/** The client as it was found: whoever applies the file later means that one. */
function placed(asked: AskedPerson, plan: PersonPlan): AskedPerson {
  const clientId = 'clientId' in plan ? plan.clientId : null;
  return clientId === null ? asked : { ...asked, clientId, client: null };
}
