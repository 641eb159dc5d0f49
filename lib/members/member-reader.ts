import { Injectable } from '@nestjs/common';
import { ActingLoader } from '../access/acting-loader.js';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { sightOf } from '../callers/sight.js';
import type { CountedPage, Page } from '../database/keyset.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { SelectionRequest } from '../scopes/selection-pages.js';
import { type AssignedClientsPage, AssignedClientsQuery } from './assigned-clients.query.js';
import { MemberFinder } from './member-finder.js';
import { MemberListQuery, type MemberListRequest } from './member-list.query.js';
import { MemberPresenter } from './member-presenter.js';
import type { MemberGroup, MemberProject, MemberView } from './member.view.js';
import { SelectionReader } from './selection-reader.js';

/** Reads members for who may see them. */
@Injectable()
export class MemberReader {
  constructor(
    private readonly actors: ActingLoader,
    private readonly finder: MemberFinder,
    private readonly pages: MemberListQuery,
    private readonly presenter: MemberPresenter,
    private readonly selections: SelectionReader,
    private readonly assigned: AssignedClientsQuery,
  ) {}

  /** See `MembersService.list`. */
  async list(actor: Actor, request: MemberListRequest): Promise<CountedPage<MemberView>> {
    const acting = await this.actors.reading(actor);
    assertMay('read', acting, { kind: 'client', memberId: null, clientId: acting.clientId });
    const { rows, nextCursor, ...total } = await this.pages.read(
      sightOf(acting, actor.portalId),
      request,
    );
    return { items: await this.presenter.shown(actor, rows), nextCursor, ...total };
  }

  /** See `MembersService.get`. */
  async get(actor: Actor, id: string): Promise<MemberView> {
    return this.presenter.one(actor, await this.finder.shown(actor, id));
  }

  /** See `MembersService.projects`. */
  async projects(
    actor: Actor,
    id: string,
    request: SelectionRequest,
  ): Promise<Page<MemberProject>> {
    return this.selections.projects(actor, await this.finder.readable(actor, id), request);
  }

  /** See `MembersService.groups`. */
  async groups(actor: Actor, id: string, request: SelectionRequest): Promise<Page<MemberGroup>> {
    return this.selections.groups(actor, await this.finder.readable(actor, id), request);
  }

  /** See `MembersService.clients`. */
  async clients(actor: Actor, id: string, request: SelectionRequest): Promise<AssignedClientsPage> {
    const member = await this.finder.readable(actor, id);
    if (member.kind !== 'staff') throw new ClienteleError('NOT_FOUND');
    const sight = sightOf(await this.actors.reading(actor), actor.portalId);
    return this.assigned.read(member, sight, request);
  }
}
