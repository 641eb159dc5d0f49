import { Command, InvalidArgumentError } from 'commander';
import type { EnsuredPortal, ListedPortal } from '../operations/portal-desk.js';
import { type CommandTools, type Done, MODULE_FLAG } from './command-parts.js';
import { printable, textTable } from './text-table.js';

const USUAL_PORTAL = 'default';

/** As many characters as a portal's key has at most. */
const KEY_MOST = 64;

interface ListFlags {
  readonly module: string;
  readonly json?: boolean;
}

interface CreateFlags extends ListFlags {
  readonly key: string;
  readonly name: string;
  readonly domain?: string;
  readonly plan?: string;
  readonly timeZone?: string;
}

/** `portal`: makes a portal unless it is there, or lists them all. */
export function portalCommand(tools: CommandTools, done: Done): Command {
  return new Command('portal')
    .description('make the first portal, or list portals')
    .addCommand(create(tools, done))
    .addCommand(list(tools, done));
}

function create({ terminal, withDesk }: CommandTools, done: Done): Command {
  return new Command('create')
    .description('make a portal with its default profile; one that is there stays as it is')
    .exitOverride()
    .requiredOption(...MODULE_FLAG)
    .requiredOption('-n, --name <name>', 'name of the agency')
    .option('-k, --key <key>', 'your key for it', key, USUAL_PORTAL)
    .option('--domain <domain>', 'a domain of its own')
    .option('--plan <plan>', 'its plan, as your plan policy reads it')
    .option('--time-zone <zone>', 'its time zone, as in Europe/Berlin; UTC if left out')
    .option('--json', 'print JSON')
    .action(async ({ module, json, ...portal }: CreateFlags) => {
      const ensured = await withDesk(module, (desk) => desk.ensurePortal(portal));
      terminal.write(json ? JSON.stringify(ensured, null, 2) : ensuredText(ensured));
      done(0);
    });
}

function list({ terminal, withDesk }: CommandTools, done: Done): Command {
  return new Command('list')
    .description('list every portal')
    .exitOverride()
    .requiredOption(...MODULE_FLAG)
    .option('--json', 'print JSON')
    .action(async ({ module, json }: ListFlags) => {
      const portals = await withDesk(module, (desk) => desk.portals());
      terminal.write(json ? JSON.stringify({ portals }, null, 2) : portalsText(portals));
      done(0);
    });
}

function key(text: string): string {
  if (text.trim() === '' || [...text].length > KEY_MOST)
    throw new InvalidArgumentError(`A key has 1 to ${KEY_MOST} characters.`);
  return text;
}

function ensuredText({ portal: { key, name }, isNew }: EnsuredPortal): string {
  const portal = `portal '${printable(key)}' (${printable(name)})`;
  return isNew ? `Made ${portal}.` : `There is ${portal} already. It stays as it is.`;
}

function portalsText(portals: readonly ListedPortal[]): string {
  if (portals.length === 0) return 'No portals. Make the first: nest-clientele portal create';
  const rows = portals.map(({ key, name, domain, plan }) => [key, name, domain ?? '', plan ?? '']);
  return textTable([['key', 'name', 'domain', 'plan'], ...rows]);
}
