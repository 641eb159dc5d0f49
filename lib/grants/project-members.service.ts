import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { CountedPage } from '../database/keyset.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { wouldWiden } from '../domain/scopes/project-standing.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { type ChangingMember, MemberChanger } from '../members/member-changer.js';
import type { MemberListRequest } from '../members/member-list.query.js';
import { MemberWriter } from '../members/member-writer.js';
import type { MemberView } from '../members/member.view.js';
import { MembersService } from '../members/members.service.js';
import { ScopeReplacer } from '../scopes/scope-replacer.js';
import type { ProjectMemberRef } from './project-permissions.service.js';
import { ProjectPlaces } from './project-places.js';

/** The client users a project is selected for. */
@Injectable()
export class ProjectMembersService {
  /** @internal */
  constructor(
    private readonly members: MembersService,
    private readonly changer: MemberChanger,
    private readonly places: ProjectPlaces,
    private readonly scopes: ScopeReplacer,
    private readonly writer: MemberWriter,
    private readonly events: EventRecorder,
  ) {}

  /** A page of the project's members the actor may see. Throws `NOT_FOUND` and what `MembersService.list` throws. */
  async list(
    actor: Actor,
    projectId: string,
    request: Omit<MemberListRequest, 'projectId' | 'onProjectId'> = {},
  ): Promise<CountedPage<MemberView>> {
    await this.places.assertThere(actor, projectId);
    return this.members.list(actor, { ...request, onProjectId: projectId });
  }

  /**
   * Takes a member off the project, with its rate and customization there; it works for a project the host has
   * deleted, too. Throws `NOT_ASSIGNED`, `WOULD_WIDEN` for the last project of a member with groups, `STAFF_ONLY`,
   * `SELF_CHANGE` or `NOT_FOUND`.
   */
  remove(
    actor: Actor,
    { projectId, memberId }: ProjectMemberRef,
    { notify }: { notify?: boolean } = {},
    joined?: EntityManager,
  ): Promise<void> {
    const work = async ({ manager, member, known }: ChangingMember): Promise<void> => {
      const scope = await this.scopes.scopeOf(manager, member);
      const projects = scope.projects.filter(({ id }) => id !== projectId);
      if (projects.length === scope.projects.length) {
        throw new ClienteleError('NOT_ASSIGNED', { details: { ids: [memberId] } });
      }
      if (wouldWiden(projects.length, scope.groups.length)) throw new ClienteleError('WOULD_WIDEN');
      await this.places.leave(manager, member, projectId);
      const changed = await this.writer.regrant(manager, actor, member, {}, known);
      await this.events.record(manager, actor, {
        type: 'member.scope_changed',
        subject: { type: 'member', id: memberId },
        data: {
          ...memberEventData(changed),
          change: { before: scope, after: { ...scope, projects } },
        },
        notify,
      });
    };
    return this.changer.change({ actor, id: memberId, actions: ['scope'], work }, joined);
  }
}
