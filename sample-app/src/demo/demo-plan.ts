import type { DemoAmounts } from './demo-amounts.js';
import type { DemoEmail } from './demo-logins.js';

/** A membership of the demo data. */
export interface DemoMember {
  readonly email: DemoEmail;
  readonly kind: 'staff' | 'client';
  readonly role: 'admin' | 'staff' | 'member';
  /** The name of its client; left out for staff. */
  readonly client?: string;
  /** The names of the clients that a staff member is assigned to; left out for all of them. */
  readonly assignedTo?: readonly string[];
  /** Numbers of its campaigns, from 1. */
  readonly campaigns?: readonly number[];
  /** Numbers of its teams, from 1. */
  readonly teams?: readonly number[];
  /** May edit reports, beyond what everybody may. */
  readonly editsReports?: true;
  /** On the profile that lets it watch screencasts. */
  readonly watchesScreencasts?: true;
  /** Let in so many days ago and not seen since, so that its access is up for review. */
  readonly awayDays?: number;
}

/** A client of the demo data. */
export interface DemoClient {
  readonly name: string;
  /** Whether its admins may see its invoices. */
  readonly billing: boolean;
  /** Numbers of the campaigns it is bound to, from 1; left out if it is not bound. */
  readonly boundTo?: readonly number[];
  /** Has no report, invoice or number yet. */
  readonly newcomer?: true;
}

/** A portal of the demo data. */
export interface DemoPortal extends DemoAmounts {
  readonly key: string;
  readonly name: string;
  readonly domain: string | null;
  readonly logo: string | null;
  readonly colors: Readonly<Record<string, string>>;
  readonly campaigns: number;
  readonly teams: readonly string[];
  readonly workersPerTeam: number;
  readonly clients: readonly DemoClient[];
  readonly members: readonly DemoMember[];
}

/** What the demo data is made from. The order of the clients is the order of the first reports. */
export const DEMO_PORTALS: readonly DemoPortal[] = [
  {
    key: 'default',
    name: 'Northwind Agency',
    domain: null,
    logo: null,
    colors: { primary: '#1f5fbf', accent: '#f2a541' },
    campaigns: 54,
    teams: ['Search', 'Paid search', 'Social media', 'Content', 'Analytics', 'Design'],
    workersPerTeam: 7,
    entriesPerCampaign: 100,
    screencastsPerCampaign: 6,
    clients: [
      { name: 'Acme', billing: true },
      { name: 'Globex', billing: false },
      { name: 'Hooli', billing: true, newcomer: true },
      { name: 'Umbrella', billing: true, newcomer: true, boundTo: [5, 6] },
    ],
    members: [
      { email: 'owner@agency.test', kind: 'staff', role: 'admin' },
      { email: 'staff@agency.test', kind: 'staff', role: 'staff' },
      { email: 'assigned@agency.test', kind: 'staff', role: 'staff', assignedTo: ['Acme'] },
      client('admin@acme.test', 'Acme', { role: 'admin', campaigns: [1, 2] }),
      client('member@acme.test', 'Acme', { campaigns: [1, 2] }),
      client('custom@acme.test', 'Acme', { campaigns: [1, 2], editsReports: true }),
      client('admin@globex.test', 'Globex', { role: 'admin', campaigns: [3, 4] }),
      client('noscope@globex.test', 'Globex', {}),
      client('groups@hooli.test', 'Hooli', { teams: [1], awayDays: 120 }),
      client('mixed@hooli.test', 'Hooli', {
        campaigns: [8, 9],
        teams: [2],
        watchesScreencasts: true,
      }),
      client('bound@umbrella.test', 'Umbrella', { campaigns: [5, 6, 7], awayDays: 200 }),
      client('both@clients.test', 'Acme', { campaigns: [1] }),
      client('both@clients.test', 'Globex', { campaigns: [3] }),
    ],
  },
  {
    key: 'rival',
    name: 'Rival Agency',
    domain: 'rival.localhost',
    logo: 'https://rival.example/logo.svg',
    colors: { primary: '#8a1c4a', accent: '#2b2b2b' },
    campaigns: 3,
    teams: ['Everybody'],
    workersPerTeam: 4,
    entriesPerCampaign: 40,
    screencastsPerCampaign: 4,
    clients: [{ name: 'Initech', billing: true }],
    members: [{ email: 'owner@rival.test', kind: 'staff', role: 'admin' }],
  },
];

function client(
  email: DemoEmail,
  name: string,
  more: Omit<Partial<DemoMember>, 'email' | 'kind' | 'client'>,
): DemoMember {
  return { email, kind: 'client', role: 'member', client: name, ...more };
}
