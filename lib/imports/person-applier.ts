import { Injectable } from '@nestjs/common';
import type { MemberActor } from '../callers/member-actor.js';
import { type AlongWith, MemberCreation } from '../members/member-creation.js';
import { MemberUpdater } from '../members/member-updater.js';
import { ImportRowEntity } from '../schema/import-row.entity.js';
import type { PersonPlan } from './person-plan.js';

/** A plan that changes something. */
export type ChangingPlan = Extract<PersonPlan, { readonly outcome: 'create' | 'update' }>;

/** Which row of which import. */
type RowKey = Pick<ImportRowEntity, 'importId' | 'line'>;

/** How somebody is applied. */
interface Applied {
  /** Whether one that is created gets a link. */
  readonly invite: boolean;
  /** Whether its client is one that the import makes, or has made. */
  readonly makesClient: boolean;
}

/** Somebody who is to be created in a client that is there. */
export interface NewPerson extends Pick<Applied, 'makesClient'> {
  readonly row: RowKey;
  readonly plan: Extract<PersonPlan, { readonly outcome: 'create' }>;
}

/** Applies what was planned for one person: the member, and the note that it is done, in one transaction. */
@Injectable()
export class PersonApplier {
  constructor(
    private readonly creation: MemberCreation,
    private readonly updater: MemberUpdater,
  ) {}

  /** Creates or updates the member, and answers its client. Throws what `MembersService.create` and `update` throw. */
  async apply(
    actor: MemberActor,
    row: RowKey,
    plan: ChangingPlan,
    { invite, makesClient }: Applied,
  ): Promise<string | null> {
    if (plan.outcome === 'update') {
      const { memberId, change } = plan;
      await this.updater.update(
        actor,
        memberId,
        change,
        undefined,
        doneAs('update', row, makesClient),
      );
      return plan.clientId;
    }
    const { newClient: name, input } = plan;
    const client = name === null ? undefined : ({ name, type: 'business', once: true } as const);
    const { member } = await this.creation.create(
      actor,
      { ...input, invite, ...(client && { client }) },
      undefined,
      doneAs('create', row, makesClient),
    );
    return member.clientId;
  }

  /** Creates several members of one client, all of them or none. Throws what `MembersService.create` throws, of the first that is refused. */
  async createAll(
    actor: MemberActor,
    clientId: string,
    people: readonly NewPerson[],
    { invite }: Pick<Applied, 'invite'>,
  ): Promise<void> {
    const items = people.map(({ row, plan, makesClient }) => ({
      input: { invite, ...plan.input },
      along: doneAs('create', row, makesClient),
    }));
    await this.creation.createAll(actor, clientId, items);
  }
}

/** Notes along with a member that its row is done. */
function doneAs(
  outcome: 'create' | 'update',
  { importId, line }: RowKey,
  makesClient: boolean,
): AlongWith {
  return (writes, { id: memberId, clientId }) => {
    const note = { outcome, code: null, details: null, isDone: 1 };
    const patch = { ...note, memberId, clientId, makesClient: Number(makesClient) };
    writes.update(ImportRowEntity, { importId, line }, patch);
  };
}
