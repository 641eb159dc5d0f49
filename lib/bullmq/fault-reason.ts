/** What Redis answers to a client that does not know of its cluster, or whose keys lie in several hash slots. */
const CLUSTER_REFUSAL = /^(?:MOVED|ASK|CROSSSLOT) /;

/** What a fault of Redis is about, in a few words, and what to do where that is known. */
export function faultReason(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  // Of a host name with several addresses only the code is told.
  const reason = [message, code].find((each) => each) ?? String(error);
  if (!CLUSTER_REFUSAL.test(reason)) return reason;
  return `${reason}. This Redis is a cluster: give \`connection: new Cluster([…])\` of ioredis.`;
}
