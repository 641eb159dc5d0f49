import { spawn } from 'node:child_process';

/** Where and how long a command runs. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds. @default 300,000 */
  readonly timeout?: number;
}

/** What npm hands down to the npm it starts; a stranger's install has none of it. */
const OURS = /^(?:npm_(?!config_(?:cache|registry|userconfig)$)|NODE_OPTIONS$|INIT_CWD$)/;

/** Runs a command, and gives what it printed. Rejects with all of it when the command fails or takes too long. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env = {}, timeout = 300_000 }: RunOptions,
): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...Object.fromEntries(inherited), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    });
    const [out, error] = [collected(child.stdout), collected(child.stderr)];
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (status === 0) {
        resolve(out());
        return;
      }
      const end = signal ? `was ended by ${signal}` : `failed with ${String(status)}`;
      reject(new Error(`${command} ${args.join(' ')} ${end}\n${out()}\n${error()}`));
    });
  });
}

function collected(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
