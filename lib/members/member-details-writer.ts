import { Injectable } from '@nestjs/common';
import type { Actor } from '../callers/actor.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { nameSource } from '../domain/members/name-source.js';
import { nameColumns } from '../domain/members/search-key.js';
import { changedFields } from '../events/changed-fields.js';
import { EventRecorder } from '../events/event-recorder.js';
import { keptLocale } from '../schema/kept-locale.js';
import { givenName } from '../schema/accepted-name.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { EmailCorrector } from './email-corrector.js';
import type { ChangingMember } from './member-changer.js';
import type { UpdateMember } from './member-inputs.js';
import { MemberWriter } from './member-writer.js';

/** Writes a member's name, rate and email, inside a change of it. */
@Injectable()
export class MemberDetailsWriter {
  constructor(
    private readonly writer: MemberWriter,
    private readonly emails: EmailCorrector,
    private readonly events: EventRecorder,
  ) {}

  /** See `EmailCorrector.correct`. */
  correctEmail(actor: Actor, changing: ChangingMember, email: string): Promise<MemberEntity> {
    return this.emails.correct(actor, changing, email);
  }

  /** Sets the name and the rate that are given. Whose name it is goes by who types it. */
  async set(
    actor: Actor,
    { manager, member }: ChangingMember,
    { name, locale, portalRate, notify }: UpdateMember,
  ): Promise<MemberEntity> {
    const wanted = {
      name: name === undefined ? undefined : givenName(name),
      locale: keptLocale(locale),
      portalRate,
    };
    const change = changedFields<Pick<MemberEntity, 'name' | 'locale' | 'portalRate'>>(
      member,
      wanted,
    );
    if (!change) return member;
    const { after } = change;
    const named =
      after.name === undefined
        ? {}
        : {
            ...nameColumns(after.name, member.email),
            nameFrom: nameSource(actor.kind, after.name),
          };
    const changed = await this.writer.update(manager, member, { ...after, ...named });
    await this.events.record(manager, actor, {
      type: 'member.updated',
      subject: { type: 'member', id: member.id },
      data: { ...memberEventData(changed), change },
      notify,
    });
    return changed;
  }
}
