import { Injectable } from '@nestjs/common';
import { EventDesk, type EventsRequest, type ListedEvent, type ReplayOrder } from './event-desk.js';
import {
  type EnsuredMember,
  type ListedMember,
  type NewStaff,
  StaffDesk,
  type StaffRequest,
} from './staff-desk.js';
import { type EnsuredPortal, type ListedPortal, PortalDesk } from './portal-desk.js';
import type { NewPortal } from '../portals/portals.service.js';

/**
 * Finds {@link OperationsDesk} in a host's module. The command may be another copy of this package than the one the host loads,
 * so it cannot ask by class.
 */
export const OPERATIONS_DESK = Symbol.for('nest-clientele:OperationsDesk');

/** What the commands ask a host's module, by keys of portals instead of their ids. What it refuses has a `code`. */
@Injectable()
export class OperationsDesk {
  constructor(
    private readonly portalDesk: PortalDesk,
    private readonly staffDesk: StaffDesk,
    private readonly eventDesk: EventDesk,
  ) {}

  /** Every portal, by their keys. */
  portals(): Promise<ListedPortal[]> {
    return this.portalDesk.list();
  }

  /** Makes a portal, unless there is one with its key. Throws what `PortalsService.ensure` throws. */
  ensurePortal(portal: NewPortal): Promise<EnsuredPortal> {
    return this.portalDesk.ensure(portal);
  }

  /** The staff of a portal; null when there is no such portal. */
  staff(request: StaffRequest): Promise<ListedMember[] | null> {
    return this.staffDesk.list(request);
  }

  /** Makes a staff member, unless somebody has its email there; null when there is no such portal. */
  ensureStaff(staff: NewStaff): Promise<EnsuredMember | null> {
    return this.staffDesk.ensure(staff);
  }

  /** Events that are not delivered, the oldest first; null when there is no such portal. */
  events(request: EventsRequest): Promise<ListedEvent[] | null> {
    return this.eventDesk.list(request);
  }

  /** Has parked events delivered again, and answers how many; null when there is no such portal. */
  replay(order: ReplayOrder): Promise<number | null> {
    return this.eventDesk.replay(order);
  }
}
