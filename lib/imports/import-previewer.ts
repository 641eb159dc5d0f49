import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { AskedPerson } from '../domain/imports/asked-person.js';
import type { RowFault } from '../domain/imports/import-outcome.js';
import type { FilePerson } from '../domain/imports/merged-people.js';
import { nameKey } from '../domain/members/name-key.js';
import type { ImportRowEntity } from '../schema/import-row.entity.js';
import { ImportPlanner } from './import-planner.js';
import { ImportSessions } from './import-sessions.js';
import type { ActingMaker } from './people-applier.js';
import { type PersonPlan, refused } from './person-plan.js';

/** How many people are looked at together. */
const AT_ONCE = 50;

/** A row of an import that does not know its import yet. */
export type PreviewedRow = Omit<ImportRowEntity, 'importId' | 'portalId'>;

/** Says what would come of the people of a file. */
@Injectable()
export class ImportPreviewer {
  constructor(
    private readonly sessions: ImportSessions,
    private readonly planner: ImportPlanner,
  ) {}

  /** A row for each person, some at a time, who are taken out of the list; others of the process have their turns in between. */
  async *rows(
    { actor, acting }: ActingMaker,
    people: FilePerson[],
  ): AsyncGenerator<PreviewedRow[]> {
    const session = await this.sessions.begin(actor, acting);
    const targets = new Map<string, number>();
    const withClient = emailsWithClient(people);
    while (people.length > 0) {
      const some = people.splice(0, AT_ONCE);
      const clear = some.filter(({ asked, fault }) => asked && !fault);
      const plans = await this.planner.plan(
        session,
        clear.flatMap(({ asked }) => asked ?? []),
      );
      const planOf = new Map(clear.map((person, at) => [person, plans[at]]));
      yield some.map((person) => {
        const plan = planOf.get(person);
        return previewed(person, plan && clearPlan(plan, person, withClient), targets);
      });
      await setImmediate();
    }
  }
}

/** The emails that rows of the file put into a client. */
function emailsWithClient(people: readonly FilePerson[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ email, asked }) => ((asked?.client ?? asked?.clientId) ? email : [])),
  );
}

/**
 * The plan, unless somebody new gets a client of its own by this row and is put into one by another: whether it is meant to be in
 * both would depend on which of the rows is applied first.
 */
function clearPlan(
  plan: PersonPlan,
  { email }: FilePerson,
  withClient: ReadonlySet<string>,
): PersonPlan {
  const isOwn =
    plan.outcome === 'create' &&
    plan.input.kind === 'client' &&
    plan.clientId === null &&
    plan.newClient === null;
  return isOwn && withClient.has(email)
    ? refused({ code: 'IMPORT_AMBIGUOUS', details: { field: 'client' } })
    : plan;
}

/** `targets` knows by the line of whom a client and an email have been met. */
function previewed(
  { line, further, email, asked, fault }: FilePerson,
  plan: PersonPlan | undefined,
  targets: Map<string, number>,
): PreviewedRow {
  const no =
    fault ?? (plan?.outcome === 'error' ? plan.fault : null) ?? metBefore(plan, email, targets);
  if (no || !plan || plan.outcome === 'error' || !asked)
    return refusedRow({ line, further, email }, no);
  targets.set(targetOf(plan, email), line);
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
  };
}

/** Rows that name one client in different ways mean the same person there: they should have said so. */
function metBefore(
  plan: PersonPlan | undefined,
  email: string,
  targets: ReadonlyMap<string, number>,
): RowFault | null {
  const row = plan && plan.outcome !== 'error' ? targets.get(targetOf(plan, email)) : undefined;
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
