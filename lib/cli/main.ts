#!/usr/bin/env node
import { withDesk, withHost } from './with-host.js';
import { runCommand } from './run-command.js';
import { processPlace } from './setup-place.js';
import { processTerminal } from './terminal.js';

const tools = {
  terminal: processTerminal(process),
  withHost,
  withDesk,
  place: processPlace(process),
};
void runCommand(process.argv.slice(2), tools).then((exitCode) => {
  // A host may leave connections or timers behind that would keep the process alive.
  process.stdout.write('', () => process.exit(exitCode));
});
