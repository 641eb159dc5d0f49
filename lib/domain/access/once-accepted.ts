import { type MemberStatus, statusOnceAccepted } from '../members/member-status.js';

/** The membership as it is once its invitation is accepted: a pending one is in, any other stays as it is. */
export function onceAccepted<T extends { readonly status: MemberStatus }>(membership: T): T {
  const status = statusOnceAccepted(membership.status) ?? membership.status;
  return status === membership.status ? membership : { ...membership, status };
}
