import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { CliError } from './cli.error.js';

/** Where `init` works. */
export interface SetupPlace {
  /** The folder of the host. */
  readonly folder: string;
  /** The version of this package; null where it is not known. */
  readonly version: string | null;
  /** Installs the host's packages by one of `npm`, `pnpm` and `yarn`. Rejects with {@link CliError} where that fails. */
  readonly install: (installer: string) => Promise<void>;
}

/** The folder that the command was called in. */
export function processPlace(here: NodeJS.Process): SetupPlace {
  const folder = here.cwd();
  return {
    folder,
    version: versionBy(here.argv[1]),
    install: async (installer) => {
      const shell = here.platform === 'win32';
      const child = spawn(installer, ['install'], { cwd: folder, stdio: 'inherit', shell });
      const [code] = (await once(child, 'close').catch(() => [null])) as [number | null];
      if (code === 0) return;
      throw new CliError(
        `\`${installer} install\` has failed. The files are written: run it again, then go on with the commands above.`,
      );
    },
  };
}

/** The version in the package that the command's file lies in. */
function versionBy(file: string | undefined): string | null {
  try {
    const manifest = path.resolve(realpathSync(file ?? ''), '../../../../package.json');
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
    return name === 'nest-clientele' ? (version ?? null) : null;
  } catch {
    return null;
  }
}
