/** What a name ends in that is no place of the internet: RFC 2606, 6761, 6762 and 8375, and what ICANN keeps for networks at home. */
const RESERVED = /(^|\.)(localhost|local|test|invalid|example|internal|home\.arpa|lan)$/;

const NAME = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** Whether others can have a domain lead to this host by its name: an address by numbers, or a name for this machine only, is none. */
export function isPublicName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return NAME.test(name) && !RESERVED.test(name);
}
