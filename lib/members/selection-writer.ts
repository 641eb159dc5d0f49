import { Injectable } from '@nestjs/common';
import type { Actor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import type { KnownScope } from '../domain/scopes/known-scope.js';
import { changedFields } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { ScopeReplacer } from '../scopes/scope-replacer.js';
import type { ChangingMember } from './member-changer.js';
import type { UpdateMember } from './member-inputs.js';
import { MemberWriter } from './member-writer.js';

/** Writes what is selected for a member, inside a change of it. */
@Injectable()
export class SelectionWriter {
  constructor(
    private readonly writer: MemberWriter,
    private readonly scopes: ScopeReplacer,
    private readonly events: EventRecorder,
  ) {}

  /** Replaces what is given. Throws what `ScopeReplacer.replace` throws. */
  async set(
    actor: Actor,
    { manager, member, known }: ChangingMember,
    change: UpdateMember,
    there: KnownScope,
  ): Promise<MemberEntity> {
    const scope = await this.scopes.replace(manager, member, change, there);
    if (!changedFields(scope.before, scope.after)) return member;
    const changed = await this.writer.regrant(manager, actor, member, {}, known);
    await this.events.record(manager, actor, {
      type: 'member.scope_changed',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), change: scope },
      notify: change.notify,
    });
    return changed;
  }
}
