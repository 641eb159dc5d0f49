import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { audienceKey } from '../callers/audience.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { domainOf, type DomainLists, refusingList } from '../domain/members/allowed-domains.js';
import type { AskedPerson } from '../domain/imports/asked-person.js';
import type { RowFault } from '../domain/imports/import-outcome.js';
import {
  changeFault,
  creationFault,
  keptFields,
  personChange,
} from '../domain/imports/person-change.js';
import { NO_END } from '../domain/members/access-end.js';
import { type MemberAction, refusal } from '../domain/members/member-policy.js';
import { ADMIN, type MemberKind } from '../domain/members/member-role.js';
import { DomainListsQuery } from '../invitations/domain-lists.query.js';
import { usableAdmins } from '../members/usable-members.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { ImportSession } from './import-sessions.js';
import type { NamedClients } from './named-clients.js';
import { NamedClientsQuery } from './named-clients.query.js';
import { foundTerms, type FoundTerms } from './found-terms.js';
import { creationInput, type PersonPlan, refused, updateInput } from './person-plan.js';
import { type PresentMember, PresentPeopleQuery } from './present-people.query.js';

/** Where a person belongs: to the staff, to a client that is there, to a new one by this name, or to one of its own. */
interface PlacedPerson {
  readonly kind: MemberKind;
  readonly clientId: string | null;
  readonly newClient: string | null;
}

type Place = PlacedPerson | { readonly fault: RowFault };

interface Facts {
  /** The lists of domains that count for a client, or for one that is created when that is null. */
  readonly listsOf: (place: PlacedPerson) => DomainLists;
  readonly clients: NamedClients;
  readonly present: ReadonlyMap<string, readonly PresentMember[]>;
}

/** Says what comes of people of a file, as things stand now: nothing is written. Previews and runs ask the same. */
@Injectable()
export class ImportPlanner {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly clients: NamedClientsQuery,
    private readonly present: PresentPeopleQuery,
    private readonly lists: DomainListsQuery,
  ) {}

  /** What comes of each of these people: a few statements for all of them together. */
  async plan(session: ImportSession, people: readonly AskedPerson[]): Promise<PersonPlan[]> {
    const { sight } = session;
    const clients = await this.clients.find(sight, {
      cells: people.flatMap(({ client }) => client ?? []),
      ids: people.flatMap(({ clientId }) => clientId ?? []),
      people: people.flatMap((asked) => (namesClient(asked) ? [] : asked.email)),
    });
    const emails = people.map(({ email }) => email);
    const present = await this.present.byEmail(sight.portalId, emails);
    await loadThings(session, people, [...present.values()].flat());
    const facts = { clients, present, listsOf: await this.listsOf(sight.portalId, clients) };
    const plans: PersonPlan[] = [];
    for (const asked of people) plans.push(await this.planOf(session, asked, facts));
    return plans;
  }

  private async planOf(
    session: ImportSession,
    asked: AskedPerson,
    facts: Facts,
  ): Promise<PersonPlan> {
    const place = placeOf(session, asked, facts);
    if ('fault' in place) return refused(place.fault);
    const { clientId, kind } = place;
    const isNew = kind === 'client' && clientId === null;
    const audience = isNew ? null : audienceKey({ clientId });
    const there = facts.present.get(asked.email)?.find((each) => each.audience === audience);
    const terms = foundTerms(session, asked, there ?? null);
    if ('fault' in terms) return refused(await withNearest(session, terms.fault));
    return there
      ? this.changeOf(session, { asked, terms, there })
      : this.creationOf(session, { asked, terms, place, lists: facts.listsOf(place) });
  }

  private creationOf(
    { acting }: ImportSession,
    {
      asked,
      terms,
      place,
      lists,
    }: { asked: AskedPerson; terms: FoundTerms; place: PlacedPerson; lists: DomainLists },
  ): PersonPlan {
    const { kind, clientId } = place;
    const no = refusal('create', acting, { kind, memberId: null, clientId });
    if (no) return refused({ code: no.code, details: {} });
    const fault = domainFault(asked, lists) ?? creationFault(terms, kind, this.clock.now());
    if (fault) return refused(fault);
    return { outcome: 'create', ...creationInput(asked, terms, place) };
  }

  private async changeOf(
    { acting, sight }: ImportSession,
    { asked, terms, there }: { asked: AskedPerson; terms: FoundTerms; there: PresentMember },
  ): Promise<PersonPlan> {
    const { memberId } = there;
    const kept = keptFields(terms, there);
    const change = personChange(terms, there);
    const isSame = Object.keys(change).length === 0;
    if (isSame) return { outcome: 'unchanged', memberId, clientId: there.clientId, kept };
    const fault = changeFault(terms, there);
    if (fault) return refused(fault);
    for (const action of actionsOf(Object.keys(change))) {
      const no = refusal(action, acting, there);
      if (no) return refused({ code: no.code, details: {} });
    }
    if (change.accessUntil !== undefined && (await this.isLastAdmin(there, sight.portalId)))
      return refused({ code: 'LAST_ADMIN', details: {} });
    const input = updateInput(change, there);
    return {
      outcome: 'update',
      memberId,
      clientId: there.clientId,
      kept,
      email: asked.email,
      change: input,
    };
  }

  private async listsOf(portalId: string, clients: NamedClients): Promise<Facts['listsOf']> {
    const { manager } = this.dataSource;
    const listsOf = await this.lists.ofMany(manager, portalId, clients.ids);
    // A client that is not there yet has no list of its own.
    return ({ kind, clientId }) => listsOf(kind === 'staff' ? null : (clientId ?? ''));
  }

  /** An end on the last admin of the staff that has none is refused whoever gives it. */
  private async isLastAdmin(there: PresentMember, portalId: string): Promise<boolean> {
    const { kind, role, accessUntil } = there;
    if (kind !== 'staff' || role !== ADMIN || accessUntil !== NO_END) return false;
    const { manager } = this.dataSource;
    const admins = await usableAdmins(manager, { portalId, clientId: null }, this.clock.now())
      .andWhere('m.accessUntil = 0')
      .getMany();
    return admins.length === 1 && admins[0]?.id === there.memberId;
  }
}

/** Nobody is created with an address outside of the domains that are allowed; who is there stays. */
function domainFault({ email }: AskedPerson, lists: DomainLists): RowFault | null {
  const by = refusingList(email, lists);
  const details = { domain: domainOf(email), by };
  return by === null ? null : { code: 'EMAIL_DOMAIN_NOT_ALLOWED', details };
}

async function loadThings(
  { projects, groups }: ImportSession,
  people: readonly AskedPerson[],
  present: readonly PresentMember[],
): Promise<void> {
  await projects.load(
    people.flatMap((asked) => asked.projects.map(({ cell }) => cell)),
    present.flatMap((each) => [...each.projects.keys()]),
  );
  await groups.load(
    people.flatMap((asked) => asked.groups),
    present.flatMap((each) => [...each.groups]),
  );
}

async function withNearest(
  { projects, groups }: ImportSession,
  fault: RowFault,
): Promise<RowFault> {
  return groups.withNearest(await projects.withNearest(fault));
}

function placeOf(session: ImportSession, asked: AskedPerson, facts: Facts): Place {
  const { kind, client, clientId, email } = asked;
  if (kind === 'staff') {
    const isPlaced = client !== null || clientId !== null;
    const field = client === null ? 'clientId' : 'client';
    return isPlaced
      ? wrong(field, 'is only accepted for client users')
      : { kind, clientId: null, newClient: null };
  }
  const there = (facts.present.get(email) ?? []).filter(
    (each) => each.clientId !== null && isThere(session, each.clientId),
  );
  const at = (id: string | null, newClient: string | null = null): Place => ({
    kind: 'client',
    clientId: id,
    newClient,
  });
  if (clientId !== null)
    return facts.clients.byId(clientId)
      ? at(clientId)
      : { fault: { code: 'NOT_FOUND', details: { field: 'clientId' } } };
  // Without a client the person is meant that is there already, as long as it is there once.
  const named = client === null ? null : facts.clients.named(client);
  if (named?.length === 0) return at(null, client);
  const ids = named ? named.map(({ id }) => id) : there.flatMap((each) => each.clientId ?? []);
  if (ids.length === 1) return at(ids[0] ?? null);
  if (ids.length === 0) return at(facts.clients.ofPerson(email)?.id ?? null);
  const own = ids.filter((id) => there.some((each) => each.clientId === id));
  return named && own.length === 1
    ? at(own[0] ?? null)
    : {
        fault: {
          code: 'IMPORT_AMBIGUOUS',
          details: { field: 'client', ...(client !== null && { name: client }) },
        },
      };
}

/** Whether a row says in which client the person is; else somebody new gets one of its own. */
export function namesClient({ kind, client, clientId }: AskedPerson): boolean {
  return kind === 'staff' || client !== null || clientId !== null;
}

function isThere({ acting }: ImportSession, clientId: string): boolean {
  return acting.clients === null || acting.clients.has(clientId);
}

function wrong(field: string, takes: string): { readonly fault: RowFault } {
  return { fault: { code: 'VALIDATION_FAILED', details: { fields: { [field]: takes } } } };
}

const ACTIONS: Readonly<Record<string, MemberAction>> = {
  name: 'rename',
  portalRate: 'rates',
  accessUntil: 'end',
  projects: 'scope',
};

function actionsOf(fields: readonly string[]): MemberAction[] {
  return fields.flatMap((field) => ACTIONS[field] ?? []);
}
