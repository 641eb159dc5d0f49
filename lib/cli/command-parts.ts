import { CliError } from './cli.error.js';
import type { SetupPlace } from './setup-place.js';
import type { Terminal } from './terminal.js';
import { printable } from './text-table.js';
import type { WithDesk, WithHost } from './with-host.js';

/** What the commands work with. */
export interface CommandTools {
  readonly terminal: Terminal;
  readonly withHost: WithHost;
  readonly withDesk: WithDesk;
  readonly place: SetupPlace;
}

/** Takes the exit code of a command that has not failed. */
export type Done = (exitCode: number) => void;

/** The flag that every command needs: the host. */
export const MODULE_FLAG = [
  '-m, --module <file#export>',
  'built file of your app module, as in dist/app.module.js#AppModule',
] as const;

/** What was answered about a portal. Throws {@link CliError} for the null that says that there is none with this key. */
export function there<T>(answer: T | null, portal: string | undefined): T {
  if (answer !== null) return answer;
  throw new CliError(
    `There is no portal '${printable(portal ?? '')}'. Give the key of a portal: --portal <key>`,
  );
}
