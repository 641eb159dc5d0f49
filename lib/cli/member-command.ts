import { Command, Option } from 'commander';
import { STAFF_ROLES, type StaffRole } from '../domain/members/member-role.js';
import type { EnsuredMember, ListedMember, NewStaff } from '../operations/staff-desk.js';
import { CliError } from './cli.error.js';
import { type CommandTools, type Done, MODULE_FLAG, there } from './command-parts.js';
import type { Terminal } from './terminal.js';
import { printable, textTable } from './text-table.js';

const USUAL_PORTAL = 'default';

/** As the flag's help shows it. */
const PORTAL_FLAG = ['-p, --portal <key>', 'key of the portal', USUAL_PORTAL] as const;

interface ListFlags {
  readonly module: string;
  readonly portal: string;
  readonly json?: boolean;
}

interface CreateFlags extends ListFlags {
  readonly email: string;
  readonly name?: string;
  readonly role: StaffRole;
  readonly identity?: string;
  readonly passwordStdin?: boolean;
}

/** `member`: makes a staff member unless it is there, or lists the staff of a portal. */
export function memberCommand(tools: CommandTools, done: Done): Command {
  return new Command('member')
    .description('make the first staff admin of a portal, or list its staff')
    .addCommand(create(tools, done))
    .addCommand(list(tools, done));
}

function create({ terminal, withDesk }: CommandTools, done: Done): Command {
  return new Command('create')
    .description(
      'make a staff member and have it invited by mail; one that is there stays as it is',
    )
    .exitOverride()
    .requiredOption(...MODULE_FLAG)
    .requiredOption('-e, --email <email>', 'the email that the person logs in with')
    .option('-n, --name <name>', 'name of the person')
    .option(...PORTAL_FLAG)
    .addOption(new Option('--role <role>', 'its role').choices(STAFF_ROLES).default('admin'))
    .addOption(
      new Option(
        '--password-stdin',
        'read a password from the input: the account is made along, nothing is mailed',
      ).conflicts('identity'),
    )
    .option(
      '--identity <id>',
      'your id of a person who logs in with this email: it is let in at once, nothing is mailed',
    )
    .option('--json', 'print JSON')
    .action(async (flags: CreateFlags) => {
      const staff = await staffOf(flags, terminal);
      const answer = await withDesk(flags.module, (desk) => desk.ensureStaff(staff));
      const ensured = there(answer, flags.portal);
      assertRole(ensured, flags);
      terminal.write(flags.json ? JSON.stringify(ensured, null, 2) : ensuredText(ensured));
      done(0);
    });
}

function list({ terminal, withDesk }: CommandTools, done: Done): Command {
  return new Command('list')
    .description('list the staff of a portal')
    .exitOverride()
    .requiredOption(...MODULE_FLAG)
    .option(...PORTAL_FLAG)
    .option('--json', 'print JSON')
    .action(async ({ module, portal, json }: ListFlags) => {
      const members = there(await withDesk(module, (desk) => desk.staff({ portal })), portal);
      terminal.write(json ? JSON.stringify({ members }, null, 2) : membersText(members));
      done(0);
    });
}

/** Reads the password, where one is to be read: an argument would stand in the list of processes. */
async function staffOf(flags: CreateFlags, { readLine }: Terminal): Promise<NewStaff> {
  const { portal, email, name, role, identity: identityId } = flags;
  if (!flags.passwordStdin) return { portal, email, name, role, identityId };
  const password = await readLine();
  if (password === null || password === '')
    throw new CliError(
      'There is no password in the input. Pipe it in: --password-stdin < password.txt',
    );
  return { portal, email, name, role, password };
}

/** Throws {@link CliError} where somebody of another role was there: the command changes nobody. */
function assertRole({ member: { email, role }, isNew }: EnsuredMember, flags: CreateFlags): void {
  if (isNew || role === flags.role) return;
  throw new CliError(
    `${printable(email)} is there already, with role '${role}'. Change its role in your app, or name another email.`,
  );
}

function ensuredText({ member, isNew }: EnsuredMember): string {
  const who = `${printable(member.email)} (${member.role}, ${member.status})`;
  if (!isNew) return `There is ${who} already. It stays as it is.`;
  return member.status === 'pending'
    ? `Made ${who}. The link to join goes there by mail, as your app sends it.`
    : `Made ${who}.`;
}

function membersText(members: readonly ListedMember[]): string {
  if (members.length === 0) return 'No staff. Make the first: nest-clientele member create';
  const rows = members.map(({ email, name, role, status, lastActiveAt }) => [
    email,
    name,
    role,
    status,
    lastActiveAt ?? '',
  ]);
  return textTable([['email', 'name', 'role', 'status', 'last active'], ...rows]);
}
