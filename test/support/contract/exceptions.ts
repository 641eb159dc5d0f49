import type { Exception } from './unseen.js';

/** What the contract says and no test can show. What does occur may not stand here. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    lines: /ClienteleAuditItem\/properties\/data\/anyOf\/1[23]\/properties\/clientId is null$/,
    why: 'Staff have neither a scope nor permissions of their own that could change.',
  },
  {
    lines: /ClienteleAuditItem\/properties\/data\/anyOf\/11\/properties\/clientId is string$/,
    why: 'Only staff are assigned to clients.',
  },
  {
    lines: /ClienteleMadeJoinLink\/properties\/(maker\/anyOf\/1|revokedAt is string)$/,
    why: 'Whoever makes a link by a route is somebody, and it has not ended yet.',
  },
  {
    lines: /ClienteleImport\/properties\/failure\/anyOf\/0$/,
    why: 'It is answered to whoever has it applied, from when on it has not failed.',
  },
  {
    lines: /RequestEventData\/properties\/clientId is null$/,
    why: 'Only client users ask for something.',
  },
  {
    lines: /members~1\{id\}~1clients\/get\/parameters\/\d+ X-Clientele-View$/,
    why: 'Only staff have a list of clients, and nobody looks as staff.',
  },
];
