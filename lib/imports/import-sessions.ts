import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '../callers/member-actor.js';
import { type Sight, sightOf } from '../callers/sight.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import type { Acting } from '../domain/access/acting.js';
import { readings } from '../domain/imports/cell-text.js';
import type { RowFault } from '../domain/imports/import-outcome.js';
import type { AskedSetting } from '../domain/imports/person-change.js';
import { nameKey } from '../domain/members/name-key.js';
import { DEFAULT_TIME_ZONE } from '../domain/portals/time-zone.js';
import { nearestName } from '../domain/text/nearest-name.js';
import {
  type DirectoryGroup,
  GROUP_DIRECTORY,
  type GroupDirectory,
} from '../ports/group-directory.port.js';
import {
  type DirectoryProject,
  PROJECT_DIRECTORY,
  type ProjectDirectory,
} from '../ports/project-directory.port.js';
import type { DirectoryPage, DirectorySearch } from '../ports/directory-search.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';
import { type NamedThing, NamedThings } from './named-things.js';

/** Where permissions come from, or why a cell does not tell. */
export type FoundSetting = AskedSetting | { readonly fault: RowFault };

/** What stays the same while a file, or a part of it, is looked at. */
export interface ImportSession {
  readonly acting: Acting;
  readonly sight: Sight;
  /** The portal's time zone. */
  readonly zone: string;
  readonly projects: NamedThings<DirectoryProject>;
  readonly groups: NamedThings<DirectoryGroup>;
  /** What a cell of permissions stands for. */
  readonly settingOf: (cell: string) => FoundSetting;
}

/** Begins looks at files. */
@Injectable()
export class ImportSessions {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
  ) {}

  /** What a look for this actor needs, who acts as it does now. */
  async begin({ portalId }: Pick<MemberActor, 'portalId'>, acting: Acting): Promise<ImportSession> {
    const portals = this.dataSource.getRepository(PortalEntity);
    const portal = await portals.findOne({
      where: { id: portalId },
      select: { id: true, timeZone: true },
    });
    const profiles = await this.dataSource.getRepository(ProfileEntity).find({
      where: { portalId },
      select: { id: true, name: true, nameKey: true },
    });
    const { projects, groups } = this;
    return {
      acting,
      sight: sightOf(acting, portalId),
      zone: portal?.timeZone ?? DEFAULT_TIME_ZONE,
      projects: namedThings<DirectoryProject>(projects, portalId, ['projects', 'UNKNOWN_PROJECT']),
      groups: namedThings<DirectoryGroup>(groups, portalId, ['groups', 'UNKNOWN_GROUP']),
      settingOf: (cell) => settingOf(cell, profiles),
    };
  }
}

/** What may be meant is looked for among so many. */
const LIKES_MOST = 100;

function likes(q: string): DirectorySearch {
  return { q, limit: LIKES_MOST, total: false };
}

/** What of the directories of projects and of groups files need. */
interface Directory<Thing> {
  findMany(portalId: string, ids: readonly string[]): Promise<readonly Thing[]>;
  findByName?(portalId: string, names: readonly string[]): Promise<readonly Thing[]>;
  search?(portalId: string, search: DirectorySearch): Promise<DirectoryPage<Thing>>;
}

function namedThings<Thing extends NamedThing>(
  directory: Directory<Thing>,
  portalId: string,
  [field, unknown]: readonly [field: string, unknown: string],
): NamedThings<Thing> {
  const source = {
    byId: (ids: readonly string[]) => directory.findMany(portalId, ids),
    byName:
      directory.findByName &&
      (async (names: readonly string[]) => (await directory.findByName?.(portalId, names)) ?? []),
    search:
      directory.search &&
      (async (q: string) => (await directory.search?.(portalId, likes(q)))?.items ?? []),
  };
  return new NamedThings<Thing>(source, field, unknown);
}

/** As exports write it: `default`, `custom`, or the profile behind `profile:`; a profile may also stand by itself. */
function settingOf(
  cell: string,
  profiles: readonly Pick<ProfileEntity, 'id' | 'name' | 'nameKey'>[],
): FoundSetting {
  const [text = ''] = readings(cell);
  const word = text.toLowerCase();
  if (word === 'default' || word === 'custom') return { mode: word, profileId: null };
  const [, behind] = /^profile: ?([^]*)$/i.exec(text) ?? [];
  const names = behind === undefined ? readings(cell) : [behind];
  const keys = names.map(nameKey);
  const profile =
    profiles.find(({ name }) => names.includes(name)) ??
    profiles.find((each) => keys.includes(each.nameKey));
  if (profile) return { mode: 'profile', profileId: profile.id };
  const all = ['default', 'custom', ...profiles.map(({ name }) => name)];
  const nearest = nearestName(behind ?? text, all);
  const details = { field: 'permissions', ...(nearest !== null && { nearest: [nearest] }) };
  return { fault: { code: 'NOT_FOUND', details } };
}
