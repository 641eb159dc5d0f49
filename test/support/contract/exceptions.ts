import type { Exception } from './unseen.js';

/** What the contract says and no test can show. What does occur may not stand here. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    lines: /ClienteleAuditItem\/properties\/data\/anyOf\/[6-9]\/properties\/clientId is null$/,
    why: 'Staff have neither a scope nor permissions of their own that could change.',
  },
  {
    lines: /ClienteleAuditItem\/properties\/data\/anyOf\/7\/properties\/clientId is string$/,
    why: 'Only staff are assigned to clients.',
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
