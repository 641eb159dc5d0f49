import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import type { ClienteleSchemas } from 'nest-clientele/client';
import { csvRows } from '../../support/csv-rows.js';
import { describeOnEachDatabase } from '../../support/databases.js';
import { until } from '../../support/until.js';
import { unzip } from '../../support/unzip.js';
import { databaseUrl } from './support/database-url.js';
import type { Person } from './support/person.js';
import { refusalOf } from './support/refusal-of.js';
import { Sample } from './support/sample.js';

/** The byte order mark of UTF-8. */
const BOM = Buffer.from('\ufeff');

describeOnEachDatabase('exports in the sample app', (db) => {
  let sample: Sample;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'clientele-sample-exports-'));
    const environment = { DATABASE_URL: databaseUrl(await db.options()), EXPORTS_DIR: folder };
    sample = await Sample.start(environment);
  });

  afterAll(async () => {
    await sample.stop();
    await rm(folder, { recursive: true });
  });

  /** Has an export made, and fetches it once a letter has told of it. */
  async function exported(
    maker: Person,
    email: string,
    body: ClienteleSchemas['ClienteleCreateExport'],
  ) {
    const told = await sample.inbox(email);
    const { id } = await maker.clientele.POST('/exports', { body });
    await until(async () => (await sample.inbox(email)).length > told.length);
    const [letter] = await sample.inbox(email);
    expect(letter?.links).toEqual(['http://localhost:3000/people/exports']);
    const link = `/api/clientele/exports/${id}/download`;
    const fetched = await maker
      .get(link)
      .buffer(true)
      .parse(callbackify(buffer) as never)
      .expect(200);
    return { id, link, file: fetched.body as Buffer };
  }

  it('mail staff where the list of client users is, which is good for nobody else', async () => {
    const owner = await sample.as('owner@agency.test');
    const { file, link, id } = await exported(owner, 'owner@agency.test', { by: 'portal' });
    expect(file.subarray(0, 3)).toEqual(BOM);
    const rows = csvRows(file, true);
    const custom = rows.find(({ email }) => email === 'custom@acme.test');
    expect(custom).toMatchObject({ kind: 'client', client: 'Acme', permissions: 'custom' });
    expect(rows.map(({ email }) => email)).not.toContain('owner@agency.test');
    await (await sample.as('staff@agency.test')).get(link).expect(404);
    await (await sample.as('admin@acme.test')).get(link).expect(403);
    await sample.nobody.get(link).expect(401);
    const download = () => owner.clientele.download('/exports/{id}/download', { path: { id } });
    expect(Buffer.from(await (await download()).arrayBuffer())).toEqual(file);
    await owner.clientele.DELETE('/exports/{id}', { path: { id } });
    await owner.get(link).expect(404);
    expect(await refusalOf(download())).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => name.includes(id))).toEqual([]);
  });

  it('zip a CSV for each campaign, named after it', async () => {
    const staff = await sample.as('staff@agency.test');
    const member = await sample.member('member@acme.test');
    const filter = { clientId: member.clientId! };
    const { file } = await exported(staff, 'staff@agency.test', { by: 'project', filter });
    const files = await unzip(file);
    expect(files.size).toBeGreaterThanOrEqual(member.projects.length);
    const holding = [...files.values()].filter((each) =>
      csvRows(each, true).some(({ email }) => email === 'member@acme.test'),
    );
    expect(holding).toHaveLength(member.projects.length);
    for (const each of files.values()) expect(each.subarray(0, 3)).toEqual(BOM);
    for (const name of files.keys()) expect(name).not.toMatch(/^campaign-\d+\.csv$/);
  });
});
