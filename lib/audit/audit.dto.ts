import { IsOptional } from 'class-validator';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../domain/events/delivery-status.js';
import { EVENT_TYPES } from '../domain/events/event-types.js';
import { ChoiceField, CursorField, IdField, LimitField, QueryMoment } from '../routes/fields.js';

/** Query of `GET audit`. */
export class ListAuditDto {
  @ChoiceField(EVENT_TYPES)
  readonly type?: ClienteleEventType;

  /** Only what this member did. */
  @IsOptional()
  @IdField()
  readonly actorId?: string;

  /** Only what was done to this. */
  @IsOptional()
  @IdField()
  readonly subjectId?: string;

  /** Only what happened from this moment on. A date stands for its beginning in UTC. */
  @QueryMoment()
  readonly from?: number;

  /** Only what happened before this moment. */
  @QueryMoment()
  readonly to?: number;

  /** Only events whose delivery stands so. */
  @ChoiceField(DELIVERY_STATUSES)
  readonly delivery?: DeliveryStatus;

  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;
}

/** Body of `POST audit/replay`. */
export class ReplayAuditDto {
  /** Only events of this type. */
  @ChoiceField(EVENT_TYPES)
  readonly type?: ClienteleEventType;

  /** Only what happened from this moment on. */
  @QueryMoment()
  readonly since?: number;

  /** Only what happened before this moment. */
  @QueryMoment()
  readonly until?: number;
}
