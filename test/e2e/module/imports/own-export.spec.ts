import { ProfilesService } from '../../../../lib/index.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { ExportHost } from '../exports/support/export-host.js';
import { ImportHost } from './support/import-host.js';

describeOnEachDatabase('our own export', (db) => {
  it('changes nothing when it is fed back', async () => {
    const exports = await ExportHost.start(await db.options());
    const { host } = exports;
    const imports = Object.assign(new ImportHost(), { host });
    exports.projects.names.set('formula', '=SUM(A1)').set('semi', 'A;=B; C').set('twin', 'Hourly');
    const team = await exports.team();
    const [clientId, twin] = [await host.client('\'=Böhm; "Söhne"'), await host.client('Acme')];
    const profile = await host.app
      .get(ProfilesService)
      .create(host.self, { name: 'Readers; all', permissions: { reports: true } });
    const names = [
      '=cmd|x',
      "'=literal",
      '+49 30',
      '@at',
      'Acme;=cut',
      '  spaced  ',
      'Zoë, "Z"',
      'two\nlines',
      '-1',
      '',
      '00123',
    ];
    for (const [at, name] of names.entries()) {
      await host.members.create(host.self, {
        clientId: at % 2 ? clientId : twin,
        email: `fed-${at}@back.test`,
        ...(name !== '' && { name }),
        role: at % 3 ? 'member' : 'admin',
        portalRate: '120.50',
        projects: [
          { id: 'formula', rate: '10.00' },
          { id: 'semi' },
          { id: 'hourly' },
          { id: 'twin' },
        ],
        groups: ['design'],
        ...(at === 4 && { permissions: { mode: 'profile', profileId: profile.id } }),
        ...(at === 5 && { permissions: { mode: 'custom', permissions: {} } }),
        accessUntil: at % 2 ? '2199-12-31' : null,
        invite: at % 2 === 0,
      });
    }
    await host.members.create(host.self, {
      email: 'alone@back.test',
      name: 'Alone',
      invite: false,
    });
    for (const kind of ['client', 'staff']) {
      const { file } = await exports.whole(team.owner, { by: 'portal', filter: { kind } });
      const before = [await state(host.dataSource), (await host.recorded()).length];
      const done = await imports.whole(team.owner, file, { invite: true, update: true });
      const changed = done.results.items.filter(({ outcome }) => outcome !== 'unchanged');
      expect(changed).toEqual([]);
      expect(done.counts.rows).toBeGreaterThan(0);
      // The end of the import itself.
      expect([await state(host.dataSource), (await host.recorded()).length - 1]).toEqual(before);
    }
    await host.stop();
  });

  async function state(dataSource: ImportHost['host']['dataSource']) {
    const members = await dataSource.getRepository(MemberEntity).find({ order: { id: 'ASC' } });
    return members.map(({ id, version }) => [id, version]);
  }
});
