import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

// What the environment holds already wins over the file, which a server need not have.
if (existsSync('.env')) {
  const file = parseEnv(readFileSync('.env', 'utf8'));
  for (const [name, value] of Object.entries(file)) process.env[name] ??= value;
}

/** What the environment or `.env` says. Throws where it says nothing, and there is nothing to take instead. */
export function setting(name: string, otherwise?: string): string {
  const value = process.env[name] || otherwise;
  if (value === undefined) {
    throw new Error(
      `${name} is not set. Set it in .env or in the environment; .env.example shows how.`,
    );
  }
  return value;
}
