import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { LocalExportStorage } from '../../lib/index.js';
import { exportStorageContract } from '../../lib/testing/index.js';
import { itKeeps } from '../support/it-keeps.js';
import { until } from '../support/until.js';

const KEY = 'portal/export-1.csv';

describe('the local storage of exports', () => {
  const made: string[] = [];

  afterAll(async () => {
    for (const folder of made) await rm(folder, { recursive: true });
  });

  async function setup() {
    const root = await mkdtemp(path.join(tmpdir(), 'clientele-storage-'));
    made.push(root);
    const directory = path.join(root, 'exports');
    const exports = { directory, bom: false, expiresIn: 1, sweepEvery: 1 };
    const storage = new LocalExportStorage({ exports });
    return { root, directory, storage, file: path.join(directory, ...KEY.split('/')) };
  }

  itKeeps(exportStorageContract(async () => (await setup()).storage));

  it('keeps files and folders from everybody but their owner', async () => {
    const { directory, storage, file } = await setup();
    await storage.write(KEY, Readable.from(['secret']));
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('shows a file only when it is whole, and leaves no part of one that is not', async () => {
    const { storage, file } = await setup();
    const content = new Readable({ read: () => undefined });
    content.push('begun');
    const writing = storage.write(KEY, content);
    await until(() => existsSync(`${file}.part`) && statSync(`${file}.part`).size > 0);
    expect(existsSync(file)).toBe(false);
    content.destroy(new Error('cancelled'));
    await expect(writing).rejects.toThrow('cancelled');
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  it('clears away what a run that was cut off has left', async () => {
    const { storage, file } = await setup();
    const content = new Readable({ read: () => undefined });
    content.push('begun');
    const cutOff = storage.write(KEY, content).catch(() => undefined);
    await until(() => existsSync(`${file}.part`));
    await storage.delete(KEY);
    expect(readdirSync(path.dirname(file))).toEqual([]);
    content.destroy();
    await cutOff;
  });

  it('follows no link that somebody has put where it writes', async () => {
    const { root, storage, file } = await setup();
    const target = path.join(root, 'target');
    mkdirSync(path.dirname(file), { recursive: true });
    symlinkSync(target, `${file}.part`);
    await storage.write(KEY, Readable.from(['content']));
    expect(existsSync(target)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('content');
  });

  it.each(['../out', 'a/../../out', '/etc/passwd', 'a//b', 'a\\b', '.hidden', 'a/.b', '', 'a\0b'])(
    'refuses the key %j',
    async (key) => {
      const { root, storage } = await setup();
      await expect(storage.write(key, Readable.from(['x']))).rejects.toThrow('Not a key');
      await expect(storage.read(key)).rejects.toThrow('Not a key');
      await expect(storage.delete(key)).rejects.toThrow('Not a key');
      expect(readdirSync(root)).toEqual([]);
    },
  );
});
