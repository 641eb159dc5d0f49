import { Injectable } from '@nestjs/common';
import type { Actor } from '../callers/actor.js';
import type { Page } from '../database/keyset.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { ScopeDirectories } from '../scopes/scope-directories.js';
import { SelectionPages, type SelectionRequest } from '../scopes/selection-pages.js';
import type { MemberGroup, MemberProject } from './member.view.js';
import { projectView } from './project-view.js';

/** Shows all that is selected for a member, page by page. The directories are asked about what is on the page only. */
@Injectable()
export class SelectionReader {
  constructor(
    private readonly pages: SelectionPages,
    private readonly directories: ScopeDirectories,
  ) {}

  /** A page of the projects of a member the actor may read. */
  async projects(
    { kind, portalId }: Actor,
    member: MemberEntity,
    request: SelectionRequest,
  ): Promise<Page<MemberProject>> {
    const { rows, nextCursor } = await this.pages.projects(refOf(member), request);
    const views = rows.map(({ projectId: id, permissions, ...row }) =>
      projectView({ ...row, id, customized: permissions !== null }, kind !== 'client'),
    );
    const asked = views.filter(({ gone }) => !gone);
    const { projects: known } = await this.directories.known(portalId, { projects: asked });
    return { items: views.map((view) => markedUnless(known, view)), nextCursor };
  }

  /** A page of the groups of a member the actor may read. */
  async groups(
    { portalId }: Actor,
    member: MemberEntity,
    request: SelectionRequest,
  ): Promise<Page<MemberGroup>> {
    const { rows, nextCursor } = await this.pages.groups(refOf(member), request);
    const there = rows.filter(({ goneAt }) => goneAt === 0).map(({ groupId }) => groupId);
    const { groups } = await this.directories.known(portalId, { groups: there });
    const known = new Set(there.filter((id) => groups.has(id)));
    return { items: rows.map(({ groupId: id }) => markedUnless(known, { id })), nextCursor };
  }
}

function refOf({ id: memberId, portalId }: MemberEntity) {
  return { memberId, portalId };
}

/** What a directory does not know is gone, too. */
function markedUnless<T extends { readonly id: string; readonly gone?: true }>(
  known: { has(id: string): boolean },
  view: T,
): T {
  return view.gone || known.has(view.id) ? view : { ...view, gone: true };
}
