import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { inflateRawSync } from 'node:zlib';
import type { ExportView } from 'nest-clientele';
import type { StepName } from '../step-names.js';
import type { Step, World } from '../world.js';

type Exports = Extract<
  StepName,
  | 'export the portal, and read its bytes back'
  | 'export by project, and read the zip back'
  | 'remove an export'
>;

export const exportSteps: Readonly<Record<Exports, Step>> = {
  'export the portal, and read its bytes back': async (world) => {
    const { id } = await ready(world, { by: 'portal' });
    const { status, bytes, headers } = await world
      .as('owner')
      .call('GET', `clientele/exports/${id}/download`);
    assert.equal(status, 200);
    assert.match(headers.get('content-disposition') ?? '', /^attachment/);
    const [head, ...rows] = linesOf(bytes);
    assert.ok(head?.startsWith('name,email,kind,client,role,status'), head);
    const zara = rows.find((row) => row.startsWith('Zara,zara@acme.test,client,'));
    assert.ok(zara?.includes('"Acme, ""Söhne"" & Co"'), zara);
    world.keep('export', id);
  },

  'export by project, and read the zip back': async (world) => {
    const { id } = await ready(world, { by: 'project' });
    const { bytes } = await world.as('owner').call('GET', `clientele/exports/${id}/download`);
    const files = unzipped(bytes);
    assert.deepEqual([...files.keys()], ['Spring.csv']);
    const [head, ...rows] = linesOf(files.get('Spring.csv')!);
    assert.ok(head?.startsWith('name,email,client,role,status,standing,accessUntil,until'), head);
    assert.ok(rows.some((row) => row.startsWith('Ömer,omer@acme.test,')));
  },

  'remove an export': async (world) => {
    const path = `clientele/exports/${world.the('export')}`;
    const owner = world.as('owner');
    await owner.gets(204, 'DELETE', path);
    await owner.refused(404, 'NOT_FOUND', 'GET', path);
  },
};

/** Makes an export, and waits until it has its file. */
async function ready(world: World, body: object): Promise<ExportView> {
  const owner = world.as('owner');
  const { id } = await owner.gets<ExportView>(202, 'POST', 'clientele/exports', body);
  for (let tries = 0; tries < 500; tries += 1) {
    const view = await owner.gets<ExportView>(200, 'GET', `clientele/exports/${id}`);
    if (view.status === 'ready') return view;
    assert.notEqual(view.status, 'failed', `The export failed: ${view.failure}`);
    await pause(20);
  }
  throw new Error('The export did not become ready.');
}

function linesOf(csv: Buffer): string[] {
  const text = csv.toString();
  assert.ok(text.endsWith('\r\n'));
  return text.trimEnd().split('\r\n');
}

/** The files of a zip, by its central directory. */
function unzipped(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + packed);
    const file = zip.subarray(at + 46, at + 46 + name!).toString();
    files.set(file, method === 0 ? data : inflateRawSync(data));
    at += 46 + name! + extra! + comment!;
  }
  return files;
}
