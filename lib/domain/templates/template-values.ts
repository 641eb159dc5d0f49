/** What a template can show. */
export interface TemplateValues {
  readonly member: { readonly name: string; readonly email: string };
  /** Empty if the host sent it or the sender is gone. */
  readonly inviter: { readonly name: string };
  /** Empty for staff. */
  readonly client: { readonly name: string };
  readonly portal: { readonly name: string };
  readonly message: string;
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
  /** When the access it opens ends, ISO 8601 in UTC; empty for never. */
  readonly accessUntil: string;
}

const VARIABLES = new Set(
  [
    'member.name',
    'member.email',
    'inviter.name',
    'client.name',
    'portal.name',
    'message',
    'url',
    'expiresAt',
    'accessUntil',
  ].map((name) => pathKey(name.split('.'))),
);

/** Whether templates may use the variable with this path: nothing else of a value can be reached. */
export function isTemplateVariable(path: readonly unknown[]): boolean {
  return VARIABLES.has(pathKey(path));
}

function pathKey(path: readonly unknown[]): string {
  return JSON.stringify(path);
}
