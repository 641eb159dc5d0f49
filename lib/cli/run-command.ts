import { Command, CommanderError } from 'commander';
import { CliError } from './cli.error.js';
import { type CommandTools, permissionsCommand } from './permissions-command.js';

const FAILED = 1;

/** Runs the command line, without the program's own name, and answers the exit code. Never throws. */
export async function runCommand(args: readonly string[], tools: CommandTools): Promise<number> {
  let exitCode = 0;
  const command = new Command('nest-clientele')
    .description('look after the client users of a NestJS app')
    .exitOverride()
    .addCommand(
      permissionsCommand(tools, (code) => {
        exitCode = code;
      }).exitOverride(),
    );
  try {
    await command.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its own errors already, and its help is none.
    if (error instanceof CommanderError) return error.exitCode;
    tools.terminal.writeError(error instanceof CliError ? error.message : String(error));
    return FAILED;
  }
}
