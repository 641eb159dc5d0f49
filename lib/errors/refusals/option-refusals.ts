import type { RefusalTable } from './start-refusal.js';

const SECRET_CURE =
  'Generate one with `openssl rand -base64 48` and give it as `invitations.secrets: [secret]`.';

/** What is refused about the module's options. */
export const OPTION_REFUSALS = {
  noCatalogue: () => ({
    found: '`permissions` is not a catalogue.',
    why: 'The module decides by its keys what members may do.',
    cure: 'Give what `definePermissions({...})` returns.',
  }),

  noStrategies: () => ({
    found: '`auth.strategies` names no passport strategy.',
    why: 'Nobody could log in: every guarded route would answer 401.',
    cure: "Name at least one your app registers, as in `auth: { strategies: ['jwt'] }`, or say yourself who is calling: `auth: { caller: (request) => … }`.",
  }),

  noCaller: () => ({
    found: '`auth.caller` is not a function.',
    why: 'It is asked who is calling, at each request.',
    cure: 'Give one that returns the user or null: `auth: { caller: (request) => request.user }`.',
  }),

  sessionStrategy: () => ({
    found: "`auth.strategies` names 'session'.",
    why: "Passport's strategy of that name says of nobody that they are calling, and no strategy after it is asked.",
    cure: 'Remove it, and give the user whom `passport.session()` has found: `auth: { caller: (request) => request.user }`.',
  }),

  unknownReads: (given: string) => ({
    found: `\`reads\` is ${given}.`,
    why: 'Lists and exports would be read from a server that the module does not know.',
    cure: "Set `reads: 'replica'` to have them read on a replica, or leave the option out.",
  }),

  noInvitationUrl: () => ({
    found: '`invitations.url` is not a function.',
    why: 'Mails of invitations would hold no link.',
    cure: "Give a function that returns the address of your accept page: `url: (token) => 'https://…?token=' + token`.",
  }),

  noJoinLinkUrl: () => ({
    found: '`joinLinks.url` is not a function.',
    why: 'Links by which people ask to be invited would lead nowhere.',
    cure: "Give a function that returns the address of your page for them, or leave it out: `joinLinks: { url: (token) => 'https://…?token=' + token }`.",
  }),

  unknownAccounts: (given: string) => ({
    found: `\`invitations.accounts\` is ${given}.`,
    why: 'It says who makes the accounts of those who accept.',
    cure: "Set `accounts: 'login'` where they are made elsewhere, or leave the option out.",
  }),

  noOrigin: (given: string) => ({
    found: `\`trustedOrigins\` holds ${given}, which is not an origin.`,
    why: 'Requests from there would be refused.',
    cure: "List origins as browsers send them, without a path: `trustedOrigins: ['https://app.agency.example']`.",
  }),

  noSecrets: () => ({
    found: '`invitations.secrets` is not a list of secrets, or it is empty.',
    why: 'Links of invitations are signed with the first one.',
    cure: SECRET_CURE,
  }),

  shortSecret: (index: number, bytes: number) => ({
    found: `\`invitations.secrets[${index}]\` is not a secret of at least ${bytes} bytes.`,
    why: 'Whoever guesses it can make links of invitations.',
    cure: SECRET_CURE,
  }),

  noDuration: (name: string, least: number) => ({
    found: `\`${name}\` is not a length of time${least > 0 ? ' above 0' : ''}.`,
    why: 'The module reckons with it in milliseconds.',
    cure: `Set \`${name}\` to milliseconds, or to text such as '7d', '24h' or '30m'.`,
  }),

  noCount: (name: string) => ({
    found: `\`${name}\` is not a whole number above 0.`,
    why: 'It would limit nothing, or let nothing through.',
    cure: `Set \`${name}\` to such a number, or leave it out.`,
  }),

  noParkedLimit: () => ({
    found: '`maxParked` is not a whole number from 0 to 9,999.',
    why: 'So many parked events are counted, and no more.',
    cure: 'Set `maxParked` to such a number, or to `null` to allow any number.',
  }),

  noFolder: (name: string) => ({
    found: `\`${name}\` is not the path of a folder.`,
    why: 'Exported files could not be written.',
    cure: `Set \`${name}\` to the path of a folder that the app may write to, or leave it out.`,
  }),
} satisfies RefusalTable;
