import type { DemoEmail } from './demo-logins.js';

/** A membership of the demo data. */
export interface DemoMember {
  readonly email: DemoEmail;
  readonly kind: 'staff' | 'client';
  readonly role: 'admin' | 'staff' | 'member';
  /** The name of its client; left out for staff. */
  readonly client?: string;
  /** Numbers of its campaigns, from 1. */
  readonly campaigns?: readonly number[];
  /** May edit reports, beyond what everybody may. */
  readonly editsReports?: true;
}

/** A client of the demo data. */
export interface DemoClient {
  readonly name: string;
  /** Whether its admins may see its invoices. */
  readonly billing: boolean;
}

/** A portal of the demo data. */
export interface DemoPortal {
  readonly key: string;
  readonly name: string;
  readonly domain: string | null;
  readonly campaigns: number;
  readonly teams: readonly string[];
  readonly clients: readonly DemoClient[];
  readonly members: readonly DemoMember[];
}

/** What the demo data is made from. The order of the clients is the order of the first reports. */
export const DEMO_PORTALS: readonly DemoPortal[] = [
  {
    key: 'default',
    name: 'Northwind Agency',
    domain: null,
    campaigns: 54,
    teams: ['Search', 'Paid search', 'Social media', 'Content', 'Analytics', 'Design'],
    clients: [
      { name: 'Acme', billing: true },
      { name: 'Globex', billing: false },
    ],
    members: [
      { email: 'owner@agency.test', kind: 'staff', role: 'admin' },
      { email: 'staff@agency.test', kind: 'staff', role: 'staff' },
      client('admin@acme.test', 'Acme', { role: 'admin', campaigns: [1, 2] }),
      client('member@acme.test', 'Acme', { campaigns: [1, 2] }),
      client('custom@acme.test', 'Acme', { campaigns: [1, 2], editsReports: true }),
      client('admin@globex.test', 'Globex', { role: 'admin', campaigns: [3, 4] }),
      client('noscope@globex.test', 'Globex', {}),
      client('both@clients.test', 'Acme', { campaigns: [1] }),
      client('both@clients.test', 'Globex', { campaigns: [3] }),
    ],
  },
  {
    key: 'rival',
    name: 'Rival Agency',
    domain: 'rival.localhost',
    campaigns: 3,
    teams: ['Everybody'],
    clients: [{ name: 'Initech', billing: true }],
    members: [{ email: 'owner@rival.test', kind: 'staff', role: 'admin' }],
  },
];

function client(
  email: DemoEmail,
  name: string,
  more: Pick<Partial<DemoMember>, 'role' | 'campaigns' | 'editsReports'>,
): DemoMember {
  return { email, kind: 'client', role: 'member', client: name, ...more };
}
