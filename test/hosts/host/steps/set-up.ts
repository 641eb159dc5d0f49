import assert from 'node:assert/strict';
import {
  type ClientView,
  DEFAULT_PORTAL,
  EmbeddedIdentityStore,
  MembersService,
  type MeView,
  PortalsService,
} from 'nest-clientele';
import { CLOCK, type Clock } from 'nest-clientele/ports';
import { clockContract } from 'nest-clientele/testing';
import { DataSource } from 'typeorm';
import { databaseAt } from '../database.js';
import type { Boot } from '../scenario.js';
import type { StepName } from '../step-names.js';
import { Campaign, Team, TeamCampaign, TeamMember, WorkEntry } from '../tables.js';
import { PASSWORD, type Step, type World } from '../world.js';

type SetUp = Extract<
  StepName,
  | 'migrate an empty database'
  | 'find no difference between entities and schema'
  | 'boot'
  | 'make the portal, and find it again'
  | 'make a staff admin with a password, who logs in'
  | 'read its own memberships'
  | 'show the branding to anybody, with an ETag'
  | 'show the pages to anybody, with their script'
  | 'make a client'
  | 'find no difference between entities and schema after all that'
  | 'close'
>;

const HTML = 'text/html; charset=utf-8';

export const setUpSteps = (boot: Boot): Readonly<Record<SetUp, Step>> => ({
  'migrate an empty database': ({ setting }) =>
    connected(setting.database, async (dataSource) => {
      const done = await dataSource.runMigrations({ transaction: 'each' });
      assert.ok(done.length >= 2, 'the migrations of the module and of the host');
      assert.equal(await dataSource.showMigrations(), false);
    }),

  'find no difference between entities and schema': ({ setting }) =>
    connected(setting.database, assertNoDrift),

  boot: async (world) => {
    const { app, url } = await boot(world.setting);
    world.started(app, url);
    for (const { run } of clockContract(app.get<Clock>(CLOCK))) await run();
  },

  'make the portal, and find it again': async (world) => {
    const portals = world.get(PortalsService);
    const { id } = await portals.ensure({ key: DEFAULT_PORTAL, name: 'Agency' });
    assert.equal((await portals.ensure({ key: DEFAULT_PORTAL, name: 'Other' })).id, id);
    world.keep('portal', id);
    await fillTables(world);
  },

  'make a staff admin with a password, who logs in': async (world) => {
    const email = 'owner@agency.test';
    const { member } = await world.get(MembersService).create(world.self, {
      kind: 'staff',
      role: 'admin',
      email,
      name: 'Owner',
      invite: false,
      password: PASSWORD,
    });
    assert.equal(member.status, 'active');
    await world.logIn('owner', email);
    world.keep('owner', member.id);
    assert.equal(await world.get(EmbeddedIdentityStore).authenticate(email, 'wrong'), null);
  },

  'read its own memberships': async (world) => {
    const me = await world.as('owner').gets<MeView>(200, 'GET', 'clientele/me');
    assert.equal(me.access.state, 'ok');
    assert.equal(me.memberships.length, 1);
    assert.ok(me.permissions.includes('reports.edit'));
  },

  'show the branding to anybody, with an ETag': async (world) => {
    const { status, body, headers } = await world.nobody.call('GET', 'clientele/portal/branding');
    assert.deepEqual([status, (body as { name: string }).name], [200, 'Agency']);
    assert.ok(headers.get('etag'));
  },

  'show the pages to anybody, with their script': async (world) => {
    // Pages are no routes of the host: its prefix is not before them.
    const page = new URL('/people', world.url);
    const html = await fetch(page);
    assert.deepEqual([html.status, html.headers.get('content-type')], [200, HTML]);
    const [, source] = /<script[^>]* src="([^"]+)"/.exec(await html.text()) ?? [];
    assert.ok(source, 'the page names its script');
    const script = await fetch(new URL(source, page));
    assert.equal(script.status, 200);
    assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.ok((await script.text()).length > 10_000);
  },

  'make a client': async (world) => {
    const body = { name: 'Acme, "Söhne" & Co', type: 'business', webAddress: 'acme.test' };
    const client = await world.as('owner').gets<ClientView>(201, 'POST', 'clientele/clients', body);
    assert.equal(client.webAddress, 'https://acme.test');
    world.keep('acme', client.id);
  },

  'find no difference between entities and schema after all that': ({ dataSource }) =>
    assertNoDrift(dataSource),

  close: async (world) => {
    const { dataSource } = world;
    await world.stop();
    assert.equal(dataSource.isInitialized, false);
  },
});

async function connected(
  database: string,
  work: (dataSource: DataSource) => Promise<void>,
): Promise<void> {
  const dataSource = await new DataSource(databaseAt(database)).initialize();
  try {
    await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function assertNoDrift(dataSource: DataSource): Promise<void> {
  const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
  assert.deepEqual(
    [...upQueries, ...downQueries].map(({ query }) => query),
    [],
  );
}

/** Two campaigns; one worker is in the team, and has worked on the second only. */
async function fillTables(world: World): Promise<void> {
  const portalId = world.the('portal');
  const entry = (id: string, campaignId: string, workerId: string | null) => ({
    id,
    portalId,
    campaignId,
    workerId,
  });
  await world.dataSource.transaction(async (manager) => {
    const names = { spring: 'Spring', autumn: 'Autumn', winter: 'Winter' };
    for (const [id, name] of Object.entries(names)) {
      await manager.insert(Campaign, { id, portalId, name });
    }
    await manager.insert(Team, { id: 'design', portalId, name: 'Design' });
    await manager.insert(TeamMember, { teamId: 'design', workerId: 'dora' });
    await manager.insert(TeamCampaign, { teamId: 'design', campaignId: 'autumn' });
    await manager.insert(WorkEntry, [
      entry('one', 'spring', 'sam'),
      entry('two', 'spring', null),
      entry('three', 'autumn', 'dora'),
      entry('four', 'autumn', 'sam'),
    ]);
  });
}
