import { Command } from 'commander';
import type {
  PermissionInspector,
  PermissionMatrix,
  PlacedOrphan,
} from '../permissions/permission-inspector.js';
import { CliError } from './cli.error.js';
import { type CommandTools, MODULE_FLAG, there } from './command-parts.js';
import type { Terminal } from './terminal.js';
import { printable, textTable } from './text-table.js';

/** Exit code of `--orphans --fail` when there are orphans. */
const ORPHANS_FOUND = 2;

const USUAL_PORTAL = 'default';

interface Flags {
  readonly module: string;
  readonly portal?: string;
  readonly json?: boolean;
  readonly orphans?: boolean;
  readonly fail?: boolean;
  /** The named keys; true for all. */
  readonly purge?: readonly string[] | true;
  readonly yes?: boolean;
}

/** `permissions`: prints the catalogue by profile, lists orphans, or purges them. Tells its exit code to `done`. */
export function permissionsCommand(
  { terminal, withHost }: CommandTools,
  done: (exitCode: number) => void,
): Command {
  return new Command('permissions')
    .description('print the permission catalogue by profile, list orphaned keys, or purge them')
    .requiredOption(...MODULE_FLAG)
    .option(
      '-p, --portal <key>',
      "key of the portal; left out, it is 'default' for profiles and every portal for orphans",
    )
    .option('--json', 'print JSON')
    .option('--orphans', 'list stored keys that no longer decide anything')
    .option('--fail', `with --orphans: exit with ${ORPHANS_FOUND} when there are any`)
    .option(
      '--purge [keys...]',
      'drop orphaned keys, or those of them that are named, from every stored set',
    )
    .option('--yes', 'with --purge: do not ask')
    .action(async (flags: Flags) => {
      done(await withHost(flags.module, (inspector) => run(inspector, flags, terminal)));
    });
}

function run(inspector: PermissionInspector, flags: Flags, terminal: Terminal): Promise<number> {
  if (flags.purge !== undefined) return purge(inspector, flags, terminal);
  return flags.orphans ? list(inspector, flags, terminal) : print(inspector, flags, terminal);
}

async function print(
  inspector: PermissionInspector,
  { portal = USUAL_PORTAL, json }: Flags,
  { write }: Terminal,
): Promise<number> {
  const matrix = there(await inspector.matrix(portal), portal);
  write(json ? JSON.stringify(matrix, null, 2) : matrixText(matrix));
  return 0;
}

async function list(
  inspector: PermissionInspector,
  { portal, json, fail }: Flags,
  { write }: Terminal,
): Promise<number> {
  const orphans = there(await inspector.find({ portal }), portal);
  if (json) write(JSON.stringify({ orphans }, null, 2));
  else write(orphans.length === 0 ? 'No orphaned keys.' : orphanText(orphans));
  return fail && orphans.length > 0 ? ORPHANS_FOUND : 0;
}

async function purge(
  inspector: PermissionInspector,
  flags: Flags,
  { write, ask }: Terminal,
): Promise<number> {
  const { portal, json } = flags;
  const keys = flags.purge === true ? undefined : flags.purge;
  if (!flags.yes) {
    const found = there(await inspector.find({ portal, keys }), portal);
    if (found.length > 0 && !(await confirmed(found, ask)))
      throw new CliError('Nothing was purged.');
  }
  const purged = there(await inspector.purge({ portal, keys }), portal);
  if (json) write(JSON.stringify({ purged }, null, 2));
  else write(purged.length === 0 ? 'No orphaned keys.' : `Purged:\n${orphanText(purged)}`);
  return 0;
}

async function confirmed(found: readonly PlacedOrphan[], ask: Terminal['ask']): Promise<boolean> {
  const answer = await ask(`${orphanText(found)}\nDrop these keys for good? [y/N] `);
  if (answer === null) {
    throw new CliError(
      'Nothing was purged, because there is no terminal to ask on. Add --yes to purge without a question.',
    );
  }
  return /^y(es)?$/i.test(answer.trim());
}

function matrixText({ portal, profiles, permissions }: PermissionMatrix): string {
  const header = profiles.map(({ name, isDefault }) => (isDefault ? `${name} *` : name));
  const rows = permissions.map(({ key, requiresRole, profiles: has }) => [
    key,
    requiresRole ?? '',
    ...has.map((on) => (on ? 'yes' : '-')),
  ]);
  const table = textTable([['permission', 'role', ...header], ...rows]);
  return `${table}\n\n* the default profile of portal '${printable(portal)}'`;
}

function orphanText(orphans: readonly PlacedOrphan[]): string {
  const rows = orphans.map(({ key, portal, place, sets }) => [key, portal, place, String(sets)]);
  return textTable([['key', 'portal', 'where', 'sets'], ...rows]);
}
