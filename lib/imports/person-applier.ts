import { Injectable } from '@nestjs/common';
import type { MemberActor } from '../callers/member-actor.js';
import type { Writes } from '../database/writes.js';
import { MemberCreation } from '../members/member-creation.js';
import { MemberUpdater } from '../members/member-updater.js';
import { ImportRowEntity } from '../schema/import-row.entity.js';
import type { PersonPlan } from './person-input.js';

/** A plan that changes something. */
export type ChangingPlan = Extract<PersonPlan, { readonly outcome: 'create' | 'update' }>;

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
    { importId, line }: Pick<ImportRowEntity, 'importId' | 'line'>,
    plan: ChangingPlan,
    { invite }: { readonly invite: boolean },
  ): Promise<string | null> {
    const done = (outcome: 'create' | 'update') => (writes: Writes, memberId: string) => {
      const patch = { outcome, code: null, details: null, isDone: 1, memberId };
      writes.update(ImportRowEntity, { importId, line }, patch);
    };
    if (plan.outcome === 'update') {
      const { memberId, change } = plan;
      await this.updater.update(actor, memberId, change, undefined, done('update'));
      return plan.clientId;
    }
    const { newClient: name, input } = plan;
    const client = name === null ? undefined : ({ name, type: 'business', once: true } as const);
    const { member } = await this.creation.create(
      actor,
      { ...input, invite, ...(client && { client }) },
      undefined,
      done('create'),
    );
    return member.clientId;
  }
}
