import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { Client } from 'pg';
import Cursor from 'pg-cursor';
import { PORTAL_COLUMNS } from '../../../lib/exports/content/portal-csv.js';
import { type ChildJob, finished, jobOfChild, peakMemory } from './child.js';

/** Rows a cursor fetches at a time. */
const BATCH = 1_000;

/** Pipes the same rows from a raw cursor into the same CSV library and a file. */
async function main({ url, folder, portalId }: ChildJob): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const sql = await readFile(path.join(__dirname, 'rows.sql'), 'utf8');
  const before = peakMemory();
  const began = process.hrtime.bigint();
  const file = `cursor-${process.pid}.csv`;
  let rows = 0;
  async function* read() {
    const cursor = client.query(
      new Cursor<unknown[]>(sql, [portalId], { rowMode: 'array' } as never),
    );
    for (let batch = await cursor.read(BATCH); batch.length > 0; batch = await cursor.read(BATCH)) {
      rows += batch.length;
      yield* batch;
    }
    await cursor.close();
  }
  const csv = stringify({
    header: true,
    columns: [...PORTAL_COLUMNS],
    escape_formulas: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    quoted_match: /;/,
  });
  await pipeline(Readable.from(read()), csv, createWriteStream(path.join(folder, file)));
  const time = Number(process.hrtime.bigint() - began) / 1e6;
  finished({ time, rows, before, file });
  await client.end();
}

void main(jobOfChild());
