import { csvRows } from '../../../support/csv-rows.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { unzip } from '../../../support/unzip.js';
import type { Team } from '../../../support/team.js';
import type { Person } from '../../../support/test-host.js';
import { newEmail } from '../joining/support/invited.js';
import { ExportHost } from './support/export-host.js';

describeOnEachDatabase('exports of staff who are assigned to clients', (db) => {
  let exports: ExportHost;
  let mine: Team;
  let theirs: Team;

  beforeAll(async () => {
    exports = await ExportHost.start(await db.options());
    mine = await exports.team();
    theirs = await exports.team();
    const email = newEmail();
    const { clientId } = theirs;
    const projects = [{ id: 'fixed' }];
    await exports.host.members.create(exports.host.self, { clientId, email, projects });
  });

  afterAll(() => exports.host.stop());

  const assigned = (clients: readonly string[] | null = [mine.clientId]): Promise<Person> =>
    exports.host.person({ kind: 'staff', role: 'staff', email: newEmail(), clients });

  const assign = ({ member }: Person, clients: readonly string[] | null) =>
    exports.host.members.update(exports.host.self, member.id, { clients });

  const emailsIn = (file: Buffer): string[] => csvRows(file).map(({ email = '' }) => email);

  it('hold the users of their clients and nobody else', async () => {
    const staff = await assigned();
    const { view, file } = await exports.whole(staff);
    const emails = emailsIn(file);
    expect(emails).toContain(mine.member.member.email);
    expect(emails).not.toContain(theirs.member.member.email);
    expect(view.rows).toBe(emails.length);
    const zip = await unzip((await exports.whole(staff, { by: 'project' })).file);
    expect([...zip.keys()]).toEqual(['Hourly.csv']);
    const foreign = { by: 'portal', filter: { clientId: theirs.clientId } };
    await staff.http.post('/clientele/exports', foreign).expect(404);
  });

  it('are what the list is when they run', async () => {
    const staff = await assigned(null);
    const open = exports.storage.hold();
    const { id } = await exports.begin(staff);
    open();
    await exports.queue.idle();
    expect(emailsIn(await exports.file(staff, id))).toContain(theirs.member.member.email);
    await assign(staff, [mine.clientId]);
    expect(emailsIn((await exports.whole(staff)).file)).not.toContain(theirs.member.member.email);
  });

  it('are not given out any more once their maker is assigned otherwise', async () => {
    const staff = await assigned(null);
    const before = (await exports.whole(staff)).view.id;
    await assign(staff, [mine.clientId]);
    expect(await exports.refusal(staff, before, 410)).toBe('EXPORT_EXPIRED');
    const after = (await exports.whole(staff)).view.id;
    await assign(staff, [mine.clientId, theirs.clientId]);
    expect(await exports.refusal(staff, after, 410)).toBe('EXPORT_EXPIRED');
    await assign(staff, null);
    await exports.file(staff, before);
    await exports.file(staff, after);
  });

  it('are given out still after a client that their maker has made', async () => {
    const staff = await assigned();
    const { id } = (await exports.whole(staff)).view;
    const client = { name: 'New', type: 'business' };
    await staff.http.post('/clientele/clients', client).expect(201);
    await exports.file(staff, id);
  });
});
