import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import type { ScopeData } from '../domain/events/event-data.js';
import { isOf, type ToldEvent } from '../domain/events/told-events.js';
import { type ChangeNames, changeNames, namedIds } from '../domain/templates/change-names.js';
import { type LetterValues, NO_CHANGE } from '../domain/templates/template-values.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import type { PortalEntity } from '../schema/portal.entity.js';
import type { LetterRecipient } from './letter-recipients.js';
import { PermissionChanges } from './permission-changes.js';

type ChangeValues = LetterValues['change'];

/** Of whom an event tells, as all of it is by now. */
export interface LetterAbout extends Pick<LetterRecipient, 'member' | 'client'> {
  readonly portal: PortalEntity;
  /** The language of whoever reads of it. */
  readonly locale: string | null;
}

/** The ids of what is selected, as far as it has an effect. */
interface Selection {
  readonly projects: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** Tells what an event has changed, in the words of a letter. */
@Injectable()
export class LetterChanges {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
    private readonly permissions: PermissionChanges,
  ) {}

  /** What the event has changed; empty where that is nothing a letter names. */
  async of(event: ToldEvent, about: LetterAbout): Promise<ChangeValues> {
    if (isOf(event, 'member.role_changed')) return { ...NO_CHANGE, ...event.data.change };
    if (isOf(event, 'member.scope_changed')) return this.ofScope(event, about);
    return isOf(event, 'member.permissions_changed') ? this.ofPermissions(event, about) : NO_CHANGE;
  }

  /** What a project is called; its id where it is gone, nothing where there is none. */
  async projectName(portalId: string, id: string | null): Promise<string> {
    if (id === null) return '';
    const [project] = await this.projects.findMany(portalId, [id], this.joined);
    return project?.name ?? id;
  }

  private async ofPermissions(
    { portalId, data }: ClienteleEvent<'member.permissions_changed'>,
    { portal, member, client, locale }: LetterAbout,
  ): Promise<ChangeValues> {
    const project = await this.projectName(portalId, data.projectId);
    if (!member || !client) return { ...NO_CHANGE, project };
    const { gained, lost } = await this.permissions.of(data, { portal, member, client, locale });
    return { ...NO_CHANGE, project, ...named(changeNames(gained), changeNames(lost)) };
  }

  /** Projects that the client is not bound to are selected without effect: nobody is told of them. */
  private async ofScope(
    { portalId, data: { change } }: ClienteleEvent<'member.scope_changed'>,
    { client }: LetterAbout,
  ): Promise<ChangeValues> {
    const bound = client?.projects ?? null;
    const [before, after] = [change.before, change.after].map((scope) => selection(scope, bound));
    if (!before || !after) return NO_CHANGE;
    const gained = await this.missing(portalId, after, before);
    const lost = await this.missing(portalId, before, after);
    return { ...NO_CHANGE, ...named(gained, lost) };
  }

  /** What is selected in one scope and not in the other: projects before groups. Of what is gone only the number is told. */
  private async missing(
    portalId: string,
    inOne: Selection,
    other: Selection,
  ): Promise<ChangeNames> {
    const projects = [...inOne.projects].filter((id) => !other.projects.has(id));
    const groups = [...inOne.groups].filter((id) => !other.groups.has(id));
    const names = [
      ...(await this.namesOf(this.projects, portalId, projects)),
      ...(await this.namesOf(this.groups, portalId, groups)),
    ];
    return changeNames(names, projects.length + groups.length);
  }

  private async namesOf(
    directory: ProjectDirectory | GroupDirectory,
    portalId: string,
    ids: readonly string[],
  ): Promise<readonly string[]> {
    const asked = namedIds(ids);
    const found = asked.length > 0 ? await directory.findMany(portalId, asked, this.joined) : [];
    const names = new Map(found.map(({ id, name }) => [id, name]));
    return asked.flatMap((id) => names.get(id) ?? []);
  }

  private get joined() {
    return joinedManager(this.dataSource);
  }
}

function named(
  gained: ChangeNames,
  lost: ChangeNames,
): Pick<ChangeValues, 'gained' | 'gainedMore' | 'lost' | 'lostMore'> {
  return {
    gained: gained.names,
    gainedMore: gained.more,
    lost: lost.names,
    lostMore: lost.more,
  };
}

function selection({ projects, groups }: ScopeData, bound: readonly string[] | null): Selection {
  const within = bound && new Set(bound);
  const ids = projects.map(({ id }) => id);
  return {
    projects: new Set(within ? ids.filter((id) => within.has(id)) : ids),
    groups: new Set(groups),
  };
}
