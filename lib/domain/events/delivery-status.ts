/** How far the delivery of an event is; `failed` is parked until somebody has it replayed. */
export type DeliveryStatus = 'pending' | 'delivered' | 'failed';

/** Every status, as filters take it. */
export const DELIVERY_STATUSES = [
  'pending',
  'delivered',
  'failed',
] as const satisfies readonly DeliveryStatus[];

/** The event waits to be delivered, is being delivered or is to be tried again. */
export const UNDELIVERED: DeliveryStatus = 'pending';

/** Every listener has heard it. */
export const DELIVERED: DeliveryStatus = 'delivered';

/** It has failed too often. */
export const PARKED: DeliveryStatus = 'failed';
