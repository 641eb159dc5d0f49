import { csvRows } from '../../support/csv-rows.js';
import { describeOnEachDatabase } from '../../support/databases.js';
import { until } from '../../support/until.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

describeOnEachDatabase('imports in the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  it('take a file as a browser sends it, and tell who has handed it in what came of it', async () => {
    const owner = await sample.as('owner@agency.test');
    const csv = [
      'email,name,client,projects',
      'new@acme.test,New,Acme,',
      'member@acme.test,,Acme,',
      'nobody,,Acme,',
    ].join('\n');
    const file = new Blob([csv], { type: 'text/csv' });
    const preview = await owner.clientele.upload('/imports', { body: file });
    expect(preview).toMatchObject({ counts: { create: 1, unchanged: 1, error: 1 } });
    const { importId: id } = preview;
    await owner.clientele.POST('/imports/{id}/apply', { path: { id }, body: { invite: true } });
    await until(async () => {
      const { status } = await owner.clientele.GET('/imports/{id}', { path: { id } });
      return status === 'done';
    });
    await until(async () => (await sample.inbox('new@acme.test')).length === 1);
    await until(async () =>
      (await sample.inbox('owner@agency.test')).some(({ text }) =>
        text.includes('1 created, 0 updated, 1 left as they were, 1 refused.'),
      ),
    );
  });

  it('take their own export back, and change nothing', async () => {
    const owner = await sample.as('owner@agency.test');
    const { id } = await owner.clientele.POST('/exports', { body: { by: 'portal' } });
    await until(async () => {
      const { status } = await owner.clientele.GET('/exports/{id}', { path: { id } });
      return status === 'ready';
    });
    const response = await owner.clientele.download('/exports/{id}/download', { path: { id } });
    const text = await response.text();
    const { counts } = await owner.clientele.upload('/imports', { body: text });
    const rows = csvRows(text).length;
    expect(counts).toEqual({ rows, create: 0, update: 0, unchanged: rows, error: 0 });
  });

  it('take no other body than JSON elsewhere', async () => {
    const owner = await sample.as('owner@agency.test');
    await owner.text('post', '/api/clientele/clients', 'text/csv', 'name').expect(415);
    await owner.text('post', '/api/reports', 'text/csv', 'name').expect(415);
  });
});
