import { newId } from '../../lib/database/ids.js';
import {
  ClientsService,
  isClienteleError,
  type MemberActor,
  ProjectMembersService,
  ScopesService,
} from '../../lib/index.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { HOUR } from '../support/test-clock.js';
import { at, type Chooser, chosen, IDS, type Kind, type ScopeWorld } from './scope-world.js';

/** One step: a call, and numbers that choose what it is about. */
export interface Step {
  readonly call: keyof typeof CALLS;
  readonly who: number;
  readonly which: number;
  readonly bits: number;
}

/** What a step was to members: who may see more by it, and the error it was refused with. */
export interface Outcome {
  readonly widens: (chooser: Chooser) => boolean;
  readonly error: string | null;
}

/** Makes the call and brings the model up to it. */
export async function take(world: ScopeWorld, { call, ...numbers }: Step): Promise<Outcome> {
  const { widens, work, then } = CALLS[call](world, numbers);
  try {
    await work();
  } catch (error) {
    if (!isClienteleError(error)) throw error;
    return { widens: () => false, error: error.code };
  }
  then();
  return { widens, error: null };
}

type Numbers = Omit<Step, 'call'>;

/** A call, whom it may show more, and what it is in the model once it went through. */
interface Call {
  readonly widens: (chooser: Chooser) => boolean;
  readonly work: () => Promise<unknown>;
  readonly then: () => void;
}

const NOBODY = () => false;
const nothing = () => Promise.resolve();
const IDLE: Call = { widens: NOBODY, work: nothing, then: () => undefined };

/** All that happens to what members see: by the host, by staff, and by client users. */
export const CALLS = {
  /** The host deletes a thing, and may say so at once or later. */
  delete: (world, { which }) => {
    const [kind, id] = named(which);
    const then = () => void world.there[kind].delete(id);
    return { widens: NOBODY, work: nothing, then };
  },
  forget: (world, { which }) => {
    const [kind, id] = named(which);
    if (world.there[kind].has(id)) return IDLE;
    const gone = kind === 'projects' ? { projectId: id } : { groupId: id };
    return {
      widens: NOBODY,
      work: () => world.host.app.get(ScopesService).forget({ portalId: world.portalId, ...gone }),
      then: () => {
        world.forgotten[kind].add(id);
        if (kind === 'groups') return;
        for (const [client, ids] of world.bound.entries())
          world.bound[client] = ids && new Set([...ids].filter((each) => each !== id));
      },
    };
  },
  /** Another thing gets the id. */
  reuse: (world, { which, bits }) => {
    const [kind, id] = named(which);
    if (!world.forgotten[kind].has(id)) return IDLE;
    return { widens: NOBODY, work: nothing, then: () => world.bear(kind, id, bits) };
  },
  takeOff: (world, { who, which }) => {
    const chooser = at(world.choosers, who);
    const projectId = at(IDS.projects, which);
    const ref = { projectId, memberId: chooser.actor.memberId };
    return {
      widens: NOBODY,
      work: () => world.host.app.get(ProjectMembersService).remove(world.self, ref),
      then: () => drop(chooser, 'projects', projectId),
    };
  },
  /** A PATCH that keeps some of what is selected; one that empties a side is an explicit widening. */
  narrow: (world, { who, bits }) => {
    const chooser = at(world.choosers, who);
    const kept = {
      projects: chosen([...chooser.projects.keys()], bits),
      groups: chosen([...chooser.groups.keys()], bits >> 3),
    };
    const empties = (kind: Kind) => kept[kind].length === 0 && chooser[kind].size > 0;
    const widens = empties('projects') || empties('groups');
    return {
      widens: (each) => widens && each === chooser,
      work: () => patch(world, chooser, kept),
      then: () => {
        for (const kind of ['projects', 'groups'] as const)
          for (const id of [...chooser[kind].keys()])
            if (!kept[kind].includes(id)) drop(chooser, kind, id);
      },
    };
  },
  /** A PATCH that lists one more, which may be a thing gone and selected before. */
  select: (world, { who, which }) => {
    const chooser = at(world.choosers, who);
    const [kind, id] = named(which);
    return {
      widens: (each) => each === chooser,
      work: () => patch(world, chooser, { [kind]: [...chooser[kind].keys(), id] }),
      then: () => {
        if (!chooser[kind].has(id)) chooser[kind].set(id, world.there[kind].get(id)!);
      },
    };
  },
  bind: (world, { who, bits }) => {
    const client = who % world.clientIds.length;
    const before = world.bound[client] ?? null;
    const projects = bits & 8 ? null : chosen(IDS.projects, bits);
    const narrows = projects?.every((id) => before?.has(id) ?? true) ?? before === null;
    return {
      widens: (each) => each.client === client && !narrows,
      work: () =>
        world.host.app
          .get(ClientsService)
          .update(world.self, world.clientIds[client]!, { projects }),
      then: () => void (world.bound[client] = projects && new Set(projects)),
    };
  },
  /** Staff give what is selected another end, or none. */
  end: (world, { who, which, bits }) => {
    const chooser = at(world.choosers, who);
    const projectId = at(IDS.projects, which);
    if (!chooser.projects.has(projectId)) return IDLE;
    const until = bits % 4 === 0 ? null : world.host.clock.now() + (bits % 4) * HOUR;
    const isOver = world.isOver(chooser.ends, projectId);
    const projects = [...chooser.projects.keys()].map((id) =>
      id === projectId
        ? { id, until: until === null ? null : new Date(until).toISOString() }
        : { id },
    );
    return {
      widens: (each) => each === chooser && isOver,
      work: () => world.host.members.update(world.self, chooser.actor.memberId, { projects }),
      then: () => {
        chooser.ends.delete(projectId);
        if (until !== null) chooser.ends.set(projectId, until);
      },
    };
  },
  /** Time passes. */
  pass: (world) => ({
    widens: NOBODY,
    work: nothing,
    then: () => world.host.clock.advance(HOUR),
  }),
  /** A client user invites another, who gets a copy of its scope. */
  invite: (world, { who }) => {
    const { actor, client, projects, groups, ends } = at(world.choosers, who);
    if (world.choosers.length > 6) return IDLE;
    let invited: MemberActor | undefined;
    return {
      widens: ({ actor: each }) => each === invited,
      work: async () => {
        const { dataSource, members } = world.host;
        const { member } = await members.create(actor, { email: `${newId()}@w.test` });
        // As if it had accepted, and was let invite in its turn.
        const accepted = { status: 'active', role: 'admin', identityId: newId() } as const;
        await dataSource.getRepository(MemberEntity).update({ id: member.id }, accepted);
        invited = { ...actor, memberId: member.id, email: member.email };
      },
      then: () => world.add(invited!, client, projects, groups, ends),
    };
  },
} satisfies Record<string, (world: ScopeWorld, numbers: Numbers) => Call>;

function drop(chooser: Chooser, kind: Kind, id: string): void {
  chooser[kind].delete(id);
  if (kind === 'projects') chooser.ends.delete(id);
}

function patch(
  { host, self }: ScopeWorld,
  { actor }: Chooser,
  { projects, groups }: Partial<Record<Kind, readonly string[]>>,
): Promise<unknown> {
  const chosen = projects && { projects: projects.map((id) => ({ id })) };
  return host.members.update(self, actor.memberId, { ...chosen, ...(groups && { groups }) });
}

function named(which: number): readonly [Kind, string] {
  const things = (Object.keys(IDS) as Kind[]).flatMap((kind) =>
    IDS[kind].map((id) => [kind, id] as const),
  );
  return at(things, which);
}
