import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isoTime } from '../database/iso-time.js';
import { ownManager } from '../database/own-manager.js';
import type { Acting } from '../domain/access/acting.js';
import {
  END_TAKES,
  endMoment,
  isDay,
  isEnd,
  isPast,
  NO_END,
} from '../domain/members/access-end.js';
import { DEFAULT_TIME_ZONE } from '../domain/portals/time-zone.js';
import type { ProjectChoice } from '../domain/scopes/scope-choice.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { assertWithinOwnEnd } from './assert-within-own-end.js';

/** Where a request may hold ends of access. */
interface Ending {
  readonly accessUntil?: string | null | undefined;
  /** Of the one project that the request is about. */
  readonly until?: string | null | undefined;
  readonly projects?: readonly ProjectChoice[] | undefined;
}

/** Reads the ends of access in requests: days end when they do in the portal's time zone, and new ones lie ahead. */
@Injectable()
export class AccessEnds {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The request with every end as it is kept, a moment in ISO 8601. Throws `VALIDATION_FAILED` naming the first that is none.
   * The portal is read only if some end is a day.
   */
  async accepted<T extends Ending>(
    { portalId }: Pick<Actor, 'portalId'>,
    given: T,
    joined?: EntityManager,
  ): Promise<T> {
    const { accessUntil, until: end, projects } = given;
    const ends = [accessUntil, end, ...(projects ?? []).map(({ until }) => until)];
    const texts = ends.filter((end) => typeof end === 'string');
    if (texts.length === 0) return given;
    const zone = texts.some(isDay) ? await this.zoneOf(portalId, joined) : DEFAULT_TIME_ZONE;
    return {
      ...given,
      ...(typeof accessUntil === 'string' && {
        accessUntil: acceptedEnd('accessUntil', accessUntil, zone),
      }),
      ...(typeof end === 'string' && { until: acceptedEnd('until', end, zone) }),
      ...(projects && { projects: projects.map((each, at) => withAcceptedEnd(each, at, zone)) }),
    };
  }

  /**
   * When a new member's access ends: as it was asked for, else for a client user's invitee when its own does, else never. Throws
   * `PERMISSION_ESCALATION` for a later end than a client user's own, `VALIDATION_FAILED` for one that is past.
   */
  ofNew(acting: Acting, asked: number | null): number {
    const end = asked ?? (acting.kind === 'client' ? acting.accessUntil : NO_END);
    assertWithinOwnEnd(acting, end);
    if (isPast(end, this.clock.now())) throw invalidFields({ accessUntil: 'must lie ahead' });
    return end;
  }

  private async zoneOf(id: string, joined?: EntityManager): Promise<string> {
    const rows = ownManager(this.dataSource, joined).getRepository(PortalEntity);
    const portal = await rows.findOne({ where: { id }, select: { id: true, timeZone: true } });
    return portal?.timeZone ?? DEFAULT_TIME_ZONE;
  }
}

function withAcceptedEnd(project: ProjectChoice, at: number, zone: string): ProjectChoice {
  const { until } = project;
  if (typeof until !== 'string') return project;
  return { ...project, until: acceptedEnd(`projects.${at}.until`, until, zone) };
}

function acceptedEnd(field: string, end: string, zone: string): string {
  if (!isEnd(end)) throw invalidFields({ [field]: END_TAKES });
  return isoTime(endMoment(end, zone));
}
