import { createRequire } from 'node:module';
import path from 'node:path';
import type { Compiler } from './source-text.js';

/** The TypeScript of the host in a folder, else that of its Nest command; null where neither is there, or has no trees to ask for. */
export function hostCompiler(folder: string): Compiler | null {
  const fromHost = createRequire(path.join(folder, 'package.json'));
  return (
    loaded(fromHost) ??
    attempt(() => loaded(createRequire(fromHost.resolve('@nestjs/cli/package.json'))))
  );
}

function loaded(require: NodeJS.Require): Compiler | null {
  const found = attempt(() => require('typescript') as Partial<Compiler>);
  return found && 'createSourceFile' in found ? found : null;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
