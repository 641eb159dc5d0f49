/** What became of the last letter of an invitation. */
export type LetterDelivery = 'queued' | 'sent' | 'unhandled' | 'failed';

/** Every state of it. */
export const LETTER_DELIVERIES = [
  'queued',
  'sent',
  'unhandled',
  'failed',
] as const satisfies readonly LetterDelivery[];

/** It waits to be delivered, or to be tried again. */
export const QUEUED: LetterDelivery = 'queued';

/** It cannot be delivered. */
export const FAILED: LetterDelivery = 'failed';

/**
 * What a client user is told of it: one that waits is as good as sent. It may wait because of letters that others send to the same
 * address, of which nobody learns.
 */
export function toldToClients(delivery: LetterDelivery): LetterDelivery {
  return delivery === QUEUED ? 'sent' : delivery;
}

/** What has come of it once whoever listens has heard of it. */
export function deliveryOf(isHeard: boolean): LetterDelivery {
  return isHeard ? 'sent' : 'unhandled';
}
