import type { PermissionInput } from '../../lib/index.js';
import type { Person, TestHost } from './test-host.js';
import { permissions } from './test-permissions.js';

/** Permission to do everything the test catalogue knows. */
export const EVERYTHING: PermissionInput = { mode: 'custom', permissions: switches() };

/** Every key on, but for these. */
export function allBut(...keys: string[]): PermissionInput {
  return { mode: 'custom', permissions: switches(...keys) };
}

/** A client of its own, and people around it whose emails nobody else has. */
export class Team {
  private count = 0;

  private constructor(
    private readonly host: TestHost,
    readonly clientId: string,
    /** An admin of the agency. */
    readonly owner: Person,
    /** An admin of the client who holds everything. */
    readonly admin: Person,
    /** A plain user of the client. */
    readonly member: Person,
  ) {}

  static async of(host: TestHost): Promise<Team> {
    const clientId = await host.client();
    const at = `${clientId}.test`;
    return new Team(
      host,
      clientId,
      await host.person({ kind: 'staff', role: 'admin', email: `owner@${at}` }),
      await host.person({
        clientId,
        role: 'admin',
        email: `admin@${at}`,
        permissions: EVERYTHING,
        projects: [{ id: 'hourly', rate: '99.00' }],
        groups: ['design'],
      }),
      await host.person({ clientId, email: `member@${at}` }),
    );
  }

  /** An email nobody has. */
  email(): string {
    this.count += 1;
    return `person-${this.count}@${this.clientId}.test`;
  }

  /** One more active user of the client. */
  join(
    role: 'admin' | 'member' = 'member',
    permissions?: PermissionInput,
    email = this.email(),
  ): Promise<Person> {
    return this.host.person({ clientId: this.clientId, role, email, permissions });
  }

  /** A further staff member. */
  colleague(role: 'admin' | 'staff' = 'staff'): Promise<Person> {
    return this.host.person({ kind: 'staff', role, email: this.email() });
  }

  /** A pending user of the client. */
  async invite() {
    const { clientId } = this;
    return (await this.host.members.create(this.host.self, { clientId, email: this.email() }))
      .member;
  }
}

function switches(...off: string[]): Record<string, boolean> {
  return Object.fromEntries(permissions.keys.map((key) => [key, !off.includes(key)]));
}
