import { Command, CommanderError } from 'commander';
import { isClienteleError } from '../errors/clientele.error.js';
import { SetupError } from '../schematics/setup.error.js';
import { CliError } from './cli.error.js';
import type { CommandTools, Done } from './command-parts.js';
import { eventsCommand } from './events-command.js';
import { initCommand } from './init-command.js';
import { memberCommand } from './member-command.js';
import { permissionsCommand } from './permissions-command.js';
import { portalCommand } from './portal-command.js';

const FAILED = 1;

const COMMANDS: readonly ((tools: CommandTools, done: Done) => Command)[] = [
  initCommand,
  permissionsCommand,
  portalCommand,
  memberCommand,
  eventsCommand,
];

/** Runs the command line, without the program's own name, and answers the exit code. Never throws. */
export async function runCommand(args: readonly string[], tools: CommandTools): Promise<number> {
  let exitCode = 0;
  const done: Done = (code) => {
    exitCode = code;
  };
  const command = new Command('nest-clientele')
    .description('look after the client users of a NestJS app')
    .exitOverride();
  for (const make of COMMANDS) command.addCommand(make(tools, done).exitOverride());
  try {
    await command.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its own errors already, and its help is none.
    if (error instanceof CommanderError) return error.exitCode;
    tools.terminal.writeError(messageOf(error));
    return FAILED;
  }
}

/** What the user is told of an error: of a refusal its code, and what is wrong with which field. */
function messageOf(error: unknown): string {
  if (error instanceof CliError || error instanceof SetupError) return error.message;
  if (!isClienteleError(error)) return String(error);
  const fields = Object.entries((error.details?.['fields'] ?? {}) as Record<string, string>);
  const lines = fields.map(([field, wrong]) => `  ${field}: ${wrong}`);
  return [`${error.code}: ${error.message}`, ...lines].join('\n');
}
