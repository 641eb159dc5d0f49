import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import type { MemberRef } from '../callers/member-ref.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { cursorOf, type ListIdentity, positionIn } from '../database/cursor.js';
import type { CountedPage } from '../database/keyset.js';
import { joinedManager } from '../database/own-manager.js';
import { type NamedThing, pageByName } from '../domain/scopes/page-by-name.js';
import { isStorable } from '../domain/text/is-storable.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type {
  DirectoryPage,
  DirectoryPosition,
  DirectorySearch,
} from '../ports/directory-search.js';
import { foundAmong } from '../scopes/found-among.js';

/** Which page of the host's projects or groups to list. */
export interface DirectoryListRequest {
  /** A part of the name, whatever its case. */
  readonly q?: string | undefined;
  /** Only these; those that are not there for the actor are left out. */
  readonly ids?: readonly string[] | undefined;
  readonly cursor?: string | undefined;
  /** 1 to 200. @default 50 */
  readonly limit?: number | undefined;
  /** Whether to count all that match. @default false */
  readonly total?: boolean | undefined;
}

/** What of a directory lists are made of. */
interface Directory<Thing> {
  findMany(
    portalId: string,
    ids: readonly string[],
    manager?: EntityManager,
  ): Promise<readonly Thing[]>;
  search?(
    portalId: string,
    search: DirectorySearch,
    manager?: EntityManager,
  ): Promise<DirectoryPage<Thing>>;
}

/** Projects or groups: what they are called, where they are, and those that a client user sees. */
export interface DirectorySource<Thing extends NamedThing> {
  readonly name: 'projects' | 'groups';
  readonly directory: Directory<Thing>;
  readonly visible: (member: MemberRef, ids: readonly string[] | null) => Promise<readonly Thing[]>;
}

const SORT = 'name';

/** Reads pages of the host's projects and groups. It asks the directories: never inside a transaction of the module. */
@Injectable()
export class DirectoryPages {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly actors: ActingLoader,
  ) {}

  /**
   * One page of what is there for the actor, and whether that is a client user: staff have the whole portal, by a search of
   * the directory. What is known by ids, as all that a client user sees, is sorted here.
   */
  async read<Thing extends NamedThing>(
    actor: Actor,
    source: DirectorySource<Thing>,
    { q, ids, cursor, limit = 50, total = false }: DirectoryListRequest,
  ): Promise<CountedPage<Thing> & { readonly isClient: boolean }> {
    const { portalId } = actor;
    const { kind, memberId } = await this.actors.reading(actor);
    const own = kind === 'client' ? memberId : null;
    const part = q?.trim() === '' ? undefined : q?.trim();
    const list = { name: source.name, filter: { q: part, ids, portalId, own } };
    const after = cursor === undefined ? undefined : positionOf(list, cursor);
    const search = { q: part, after, limit: limit + 1, total };
    const known = await this.known(source, portalId, own, ids);
    const page = known ? pageByName(known, search) : await this.found(source, portalId, search);
    const items = page.items.slice(0, limit);
    return {
      items,
      nextCursor: page.items.length > limit ? endOf(list, items.at(-1)) : null,
      isClient: own !== null,
      ...(total && page.total !== undefined && { total: page.total }),
    };
  }

  /** What is asked for as far as it is told by ids; null where the directory has to be searched. */
  private async known<Thing extends NamedThing>(
    { directory, visible }: DirectorySource<Thing>,
    portalId: string,
    own: string | null,
    ids: readonly string[] | undefined,
  ): Promise<readonly Thing[] | null> {
    if (own !== null) return visible({ memberId: own, portalId }, ids ?? null);
    if (!ids) return null;
    return foundAmong(ids, (asked) => directory.findMany(portalId, asked, this.joined));
  }

  private async found<Thing extends NamedThing>(
    { name, directory }: DirectorySource<Thing>,
    portalId: string,
    search: DirectorySearch,
  ): Promise<DirectoryPage<Thing>> {
    if (!directory.search) throw new ClienteleError('NOT_SEARCHABLE', { details: { list: name } });
    return directory.search(portalId, search, this.joined);
  }

  private get joined(): EntityManager | undefined {
    return joinedManager(this.dataSource);
  }
}

function positionOf(list: ListIdentity, cursor: string): DirectoryPosition {
  const { value, id } = positionIn(list, SORT, cursor);
  if (typeof value !== 'string' || ![value, id].every(isStorable))
    throw new ClienteleError('INVALID_CURSOR');
  return { name: value, id };
}

function endOf(list: ListIdentity, last: NamedThing | undefined): string | null {
  return last ? cursorOf(list, SORT, { value: last.name, id: last.id }) : null;
}
