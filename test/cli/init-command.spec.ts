import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../lib/cli/run-command.js';
import { app12 } from '../schematics/host-fixture.js';

const FILES = ['package.json', 'nest-cli.json', 'src/main.ts', 'src/app.module.ts'];

/** A fresh app in a folder, and the command called there. */
function setup() {
  const folder = mkdtempSync(path.join(tmpdir(), 'nest-clientele-init-'));
  mkdirSync(path.join(folder, 'src'));
  const app = app12();
  for (const name of FILES) writeFileSync(path.join(folder, name), app.read(name) ?? '');
  const [out, err, installed]: [string[], string[], string[]] = [[], [], []];
  const run = (...args: string[]) =>
    runCommand(['init', ...args], {
      terminal: {
        write: (text) => void out.push(text),
        writeError: (text) => void err.push(text),
        ask: () => Promise.resolve(null),
        readLine: () => Promise.resolve(null),
      },
      withDesk: () => Promise.reject(new Error('Nobody asks it.')),
      withHost: () => Promise.reject(new Error('Nobody asks it.')),
      place: {
        folder,
        version: '1.2.3',
        install: (installer) => Promise.resolve(void installed.push(installer)),
      },
    });
  const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return { folder, run, names, out, err, installed };
}

describe('nest-clientele init', () => {
  let app: ReturnType<typeof setup>;

  beforeEach(() => {
    app = setup();
  });

  afterEach(() => rmSync(app.folder, { recursive: true }));

  it('writes the files, says which, installs, and names what comes next', async () => {
    expect(await app.run('--portal-name', 'Northwind Agency')).toBe(0);
    expect(app.out.join('\n')).toContain('CREATE src/clientele/permissions.ts\n');
    expect(app.out.join('\n')).toContain('UPDATE package.json\n');
    expect(app.out.join('\n')).toContain("--name 'Northwind Agency'");
    expect(app.names()).toContain(path.join('src', 'auth', 'auth.module.ts'));
    const manifest = readFileSync(path.join(app.folder, 'package.json'), 'utf8');
    expect(manifest).toContain('"nest-clientele": "^1.2.3"');
    expect(app.installed).toEqual(['npm']);
  });

  it('makes a secret of its own for each', async () => {
    await app.run('--skip-install');
    const secrets = [
      ...readFileSync(path.join(app.folder, '.env'), 'utf8').matchAll(/SECRET=(\S+)/g),
    ];
    expect(new Set(secrets.map(([, secret]) => secret)).size).toBe(2);
    expect(secrets.every(([, secret = '']) => Buffer.byteLength(secret) >= 32)).toBe(true);
  });

  it('has nothing to do a second time', async () => {
    await app.run();
    expect(await app.run()).toBe(0);
    expect(app.out[1]).toMatch(/^Nothing to do: all of it is there\./);
    expect(app.installed).toHaveLength(1);
  });

  it('writes nothing in a dry run, and installs nothing where that is left out', async () => {
    const before = app.names();
    await app.run('--dry-run');
    expect(app.names()).toEqual(before);
    expect(app.out[0]).toContain('CREATE src/environment.ts');
    expect(app.out[0]).toContain('Nothing was written');
    await app.run('--skip-install');
    expect(app.installed).toEqual([]);
  });

  it('says what is in the way, and writes nothing', async () => {
    writeFileSync(path.join(app.folder, 'package.json'), '{}');
    expect(await app.run()).toBe(1);
    expect(app.err).toEqual([expect.stringMatching(/^There is no Nest app in this folder/)]);
    expect(app.names()).not.toContain('.env');
  });
});
