/**
 * What has come of telling a listener of an event: it has heard it, or it has said that this cannot be delivered; `final`, once
 * no other listener has to be told any more.
 */
export type ListenerOutcome = 'heard' | 'undeliverable' | 'final';
