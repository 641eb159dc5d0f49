import { type ImportWithResults, ProfilesService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { ImportHost } from './support/import-host.js';

describeOnEachDatabase('what the preview of an import tells in words', (db) => {
  let imports: ImportHost;
  let count = 0;

  beforeAll(async () => {
    imports = await ImportHost.start(await db.options());
  });

  afterAll(() => imports.host.stop());

  async function setup() {
    const team = await imports.team();
    const name = `Client ${++count} of words`;
    await imports.host.clients.update(imports.host.self, team.clientId, { name });
    return { team, owner: team.owner, client: name, email: () => team.email() };
  }

  it('says what was probably meant: columns, projects, groups and profiles by their nearest names', async () => {
    const { owner, client, email } = await setup();
    await imports.host.app
      .get(ProfilesService)
      .create(imports.host.self, { name: 'Read only', permissions: {} });
    const answer = await imports.preview(owner, [
      'email,client,Porjects,groups,permissions',
      `${email()},${client},Hourly,,`,
    ]);
    expect(answer.columns).toMatchObject({
      unknown: ['Porjects'],
      nearest: [{ heading: 'Porjects', field: 'projects' }],
    });
    const { results } = await imports.preview(owner, [
      'email,client,projects,groups,permissions',
      `${email()},${client},Huorly; other one,,`,
      `${email()},${client},Something else,,`,
      `${email()},${client},,Designn,`,
      `${email()},${client},,,profile: raed only`,
      `${email()},${client},,,custm`,
    ]);
    expect(results.items.map(({ details }) => details)).toEqual([
      { ids: ['Huorly', 'other one'], nearest: ['Hourly'] },
      { ids: ['Something else'] },
      { ids: ['Designn'], nearest: ['Design'] },
      { field: 'permissions', nearest: ['Read only'] },
      { field: 'permissions', nearest: ['custom'] },
    ]);
  });

  it('shows names and projects: of the file, and once that is erased the names of members', async () => {
    const { owner, client, email, team } = await setup();
    const present = team.member.member;
    const answer = await imports.preview(owner, [
      'email,client,name,projects',
      `${email()},${client},Ann,Hourly; Other`,
      `${present.email},${client},,Hourly`,
    ]);
    const shown = ({ results }: ImportWithResults) =>
      results.items.map(({ name, projects }) => [name, projects]);
    expect(shown(answer)).toEqual([
      ['Ann', ['Hourly', 'Other']],
      [present.name, ['Hourly']],
    ]);
    const applied = await imports.apply(owner, answer.importId);
    expect(shown(applied)).toEqual([
      ['Ann', []],
      [present.name, []],
    ]);
  });
});
