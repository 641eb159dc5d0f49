import { Sender } from '../fuzz/send.js';
import type { RevocationName } from './revocations.js';
import { PROJECTS, type Subject } from './subject.js';

/** The routes that are asked, each of which has the guard read something else. */
export const ROUTES = {
  portal: '/stale/portal',
  project: `/stale/projects/${PROJECTS.asked}`,
  scope: `/stale/scoped/${PROJECTS.asked}`,
} as const;

/** One of them. */
export type Route = keyof typeof ROUTES;

/** One caller of all the hosts, on a connection to each. */
export class Desk {
  private readonly senders: readonly Sender[];

  constructor(ports: readonly number[]) {
    this.senders = ports.map((port) => new Sender(port));
  }

  /** What the guard of one host answers to this person: `200`, or the code of its refusal. */
  async ask(at: number, { identityId }: Subject, route: Route): Promise<string> {
    const headers = { 'x-identity': identityId };
    const path = ROUTES[route];
    const { status, text } = await this.sender(at).send({
      method: 'GET',
      path,
      headers,
      body: null,
    });
    if (status === 200) return '200';
    return codeOf(text) ?? String(status);
  }

  async revoke(at: number, name: RevocationName, subject: Subject): Promise<void> {
    await this.post(at, `revoke/${encodeURIComponent(name)}`, subject);
  }

  /** Gives it back. Answers the person as it is from then on. */
  async restore(at: number, name: RevocationName, subject: Subject): Promise<Subject> {
    return (await this.post(at, `restore/${encodeURIComponent(name)}`, subject)) as Subject;
  }

  /** Somebody new. */
  async subject(): Promise<Subject> {
    return (await this.post(0, 'subjects', {})) as Subject;
  }

  close(): void {
    for (const sender of this.senders) sender.close();
  }

  private async post(at: number, route: string, body: object): Promise<unknown> {
    const { status, text } = await this.sender(at).send({
      method: 'POST',
      path: `/stale/${route}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (status !== 201) throw new Error(`${route} was answered ${status}: ${text}`);
    return JSON.parse(text);
  }

  private sender(at: number): Sender {
    return this.senders[at % this.senders.length]!;
  }
}

function codeOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { readonly code?: string }).code;
  } catch {
    return undefined;
  }
}
