import { IsOptional } from 'class-validator';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../domain/events/delivery-status.js';
import { EVENT_TYPES } from '../domain/events/event-types.js';
import { ChoiceField, CursorField, IdField, LimitField, QueryMoment } from '../routes/fields.js';

/** Query of `GET audit`. */
export class ListAuditDto {
  @ChoiceField(EVENT_TYPES)
  readonly type?: ClienteleEventType;

  @IsOptional()
  @IdField()
  readonly actorId?: string;

  @IsOptional()
  @IdField()
  readonly subjectId?: string;

  @QueryMoment()
  readonly from?: number;

  @QueryMoment()
  readonly to?: number;

  @ChoiceField(DELIVERY_STATUSES)
  readonly delivery?: DeliveryStatus;

  @CursorField()
  readonly cursor?: string;

  @LimitField()
  readonly limit?: number;
}

/** Body of `POST audit/replay`. */
export class ReplayAuditDto {
  @ChoiceField(EVENT_TYPES)
  readonly type?: ClienteleEventType;

  @QueryMoment()
  readonly since?: number;

  @QueryMoment()
  readonly until?: number;
}
