import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '../database/ids.js';
import type { ExportStorage } from '../ports/export-storage.port.js';
import type { ContractCase } from './contract-case.js';

const MINUTE = 60_000;

const RULES: readonly { name: string; check: (storage: ExportStorage) => Promise<void> }[] = [
  {
    name: 'gives back every byte that was written',
    check: async (storage) => {
      const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7) % 256));
      const key = await kept(storage, bytes);
      ok(bytes.equals((await content(storage, key)) ?? Buffer.alloc(0)));
      await storage.delete(key);
    },
  },
  {
    name: 'keeps a file without content',
    check: async (storage) => {
      const key = await kept(storage, Buffer.alloc(0));
      strictEqual((await content(storage, key))?.length, 0);
      await storage.delete(key);
    },
  },
  {
    name: 'has nothing under a key that was not written',
    check: async (storage) => strictEqual(await storage.read(newKey()), null),
  },
  {
    name: 'replaces what was there',
    check: async (storage) => {
      const key = await kept(storage, Buffer.from('first, and longer'));
      await storage.write(key, Readable.from([Buffer.from('second')]));
      deepStrictEqual(await content(storage, key), Buffer.from('second'));
      await storage.delete(key);
    },
  },
  {
    name: 'removes what is there, and says nothing when there is nothing',
    check: async (storage) => {
      const key = await kept(storage, Buffer.from('to be removed'));
      const other = await kept(storage, Buffer.from('to be kept'));
      await storage.delete(key);
      await storage.delete(key);
      strictEqual(await storage.read(key), null);
      deepStrictEqual(await content(storage, other), Buffer.from('to be kept'));
      await storage.delete(other);
    },
  },
  {
    name: 'keeps nothing of a content that fails, and rejects',
    check: async (storage) => {
      const key = newKey();
      await rejects(storage.write(key, Readable.from(failing())));
      strictEqual(await storage.read(key), null);
    },
  },
  {
    name: 'keeps nothing of a content that is given up, and rejects',
    check: async (storage) => {
      const key = newKey();
      const endless = new Readable({ read: () => undefined });
      endless.on('error', () => undefined);
      endless.push('begun');
      const writing = storage.write(key, endless);
      setImmediate(() => endless.destroy(new Error('given up')));
      await rejects(writing);
      strictEqual(await storage.read(key), null);
    },
  },
  {
    name: 'links, if it does, to an address of the web',
    check: async (storage) => {
      const key = await kept(storage, Buffer.from('to be linked'));
      const head = { fileName: 'client-users-2026-11-25.csv', contentType: 'text/csv' };
      const url = (await storage.link?.(key, { ...head, expiresIn: MINUTE })) ?? null;
      ok(url === null || /^https?:$/.test(new URL(url).protocol));
      await storage.delete(key);
    },
  },
];

/** The rules of the `ExportStorage` port. Each case removes what it keeps. */
export function exportStorageContract(
  setup: () => Promise<ExportStorage>,
): readonly ContractCase[] {
  return RULES.map(({ name, check }) => ({ name, run: async () => check(await setup()) }));
}

function newKey(): string {
  return `contract/${newId()}-1.csv`;
}

async function kept(storage: ExportStorage, bytes: Buffer): Promise<string> {
  const key = newKey();
  await storage.write(key, Readable.from(bytes.length > 0 ? [bytes] : []));
  return key;
}

async function content(storage: ExportStorage, key: string): Promise<Buffer | null> {
  const stream = await storage.read(key);
  return stream && buffer(stream);
}

function* failing(): Generator<Buffer> {
  yield Buffer.from('begun');
  throw new Error('The content fails.');
}
