/** The password of every demo login. */
export const DEMO_PASSWORD = 'clientele-demo';

/** A person of the demo data. */
export interface DemoLogin {
  readonly email: string;
  readonly name: string;
  /** Told at start, so that one can choose. */
  readonly who: string;
}

/** Everybody who can log in to the demo. */
export const DEMO_LOGINS = [
  { email: 'owner@agency.test', name: 'Olivia Owner', who: 'staff admin' },
  { email: 'staff@agency.test', name: 'Stefan Staff', who: 'staff' },
  { email: 'assigned@agency.test', name: 'Astrid Assigned', who: 'staff, assigned to Acme only' },
  { email: 'admin@acme.test', name: 'Ada Acme', who: 'admin of the client Acme' },
  { email: 'member@acme.test', name: 'Max Acme', who: 'member of Acme' },
  { email: 'custom@acme.test', name: 'Cleo Acme', who: 'member of Acme, may edit reports' },
  {
    email: 'admin@globex.test',
    name: 'Greta Globex',
    who: 'admin of the client Globex, no billing',
  },
  {
    email: 'noscope@globex.test',
    name: 'Noah Globex',
    who: 'member of Globex, no project or group',
  },
  {
    email: 'groups@hooli.test',
    name: 'Gil Hooli',
    who: 'member of Hooli, a group but no project',
  },
  {
    email: 'mixed@hooli.test',
    name: 'Mia Hooli',
    who: 'member of Hooli, projects and a group; may watch screencasts',
  },
  {
    email: 'bound@umbrella.test',
    name: 'Bea Umbrella',
    who: 'member of Umbrella, a client bound to two projects',
  },
  { email: 'both@clients.test', name: 'Bo Both', who: 'member of Acme and of Globex' },
  { email: 'owner@rival.test', name: 'Rita Rival', who: 'staff admin of the portal rival' },
] as const satisfies readonly DemoLogin[];

/** The email of a demo login. */
export type DemoEmail = (typeof DEMO_LOGINS)[number]['email'];
