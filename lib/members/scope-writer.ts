import { Injectable } from '@nestjs/common';
import type { Actor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import type { KnownScope } from '../domain/scopes/known-scope.js';
import { changedFields } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { type ScopeChange, ScopeReplacer } from '../scopes/scope-replacer.js';
import type { ChangingMember } from './member-changer.js';
import { MemberWriter } from './member-writer.js';

/** Writes what is selected for single members, inside a change of the member. */
@Injectable()
export class ScopeWriter {
  constructor(
    private readonly scopes: ScopeReplacer,
    private readonly writer: MemberWriter,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Puts the selection in place of the member's, as far as it names one; `there` is what the directories know of it. Throws
   * `UNKNOWN_PROJECT`, `UNKNOWN_GROUP` or `RATE_NOT_APPLICABLE`.
   */
  async replace(
    actor: Actor,
    { manager, member, known }: ChangingMember,
    change: ScopeChange,
    there: KnownScope,
    notify?: boolean,
  ): Promise<MemberEntity> {
    const scope = await this.scopes.replace(manager, member, change, there);
    if (!changedFields(scope.before, scope.after)) return member;
    const changed = await this.writer.regrant(manager, actor, member, {}, known);
    await this.events.record(manager, actor, {
      type: 'member.scope_changed',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), change: scope },
      notify,
    });
    return changed;
  }
}
