import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting.loader.js';
import type { Actor } from '../access/actor.js';
import { demandStaffAdmin } from '../access/staff-checks.js';
import { CLIENTELE_OPTIONS } from '../clientele.tokens.js';
import type { ClienteleSettings } from '../clientele.settings.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { isUniqueViolation } from '../database/driver-errors.js';
import { newId } from '../database/ids.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { acceptedSet } from './permission-input.js';
import { ProfileEntity } from './profile.entity.js';

/** What a profile is made from. */
export interface NewProfile {
  readonly name: string;
  /** Switches; keys left out are off. */
  readonly permissions: Readonly<Record<string, boolean>>;
}

/** A profile as the API shows it. */
export interface ProfileView {
  readonly id: string;
  readonly name: string;
  readonly permissions: Readonly<Record<string, boolean>>;
  readonly version: number;
}

/** The named permission sets of a portal. */
@Injectable()
export class ProfilesService {
  constructor(
    @Inject(CLIENTELE_OPTIONS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly acting: ActingLoader,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Makes a profile. Takes the host or a staff admin; throws `ROLE_REQUIRED`, `UNKNOWN_PERMISSION`
   * or `DUPLICATE_NAME`.
   */
  async create(
    actor: Actor,
    { name, permissions }: NewProfile,
    joined?: EntityManager,
  ): Promise<ProfileView> {
    const stored = acceptedSet(this.settings.permissions, permissions);
    try {
      return await this.transactions.run(async (manager) => {
        demandStaffAdmin(await this.acting.load(actor, manager));
        const now = this.clock.now();
        const id = newId();
        await manager.getRepository(ProfileEntity).insert({
          id,
          portalId: actor.portalId,
          name: name.trim(),
          permissions: stored,
          createdAt: now,
          updatedAt: now,
          version: 1,
        });
        this.events.record(manager, actor, {
          type: 'profile.created',
          subject: { type: 'profile', id },
          data: { profileId: id, name: name.trim() },
        });
        return { id, name: name.trim(), permissions: stored, version: 1 };
      }, joined);
    } catch (error) {
      if (isUniqueViolation(error)) throw new ClienteleError('DUPLICATE_NAME', { cause: error });
      throw error;
    }
  }
}
