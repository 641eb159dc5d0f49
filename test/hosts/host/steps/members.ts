import assert from 'node:assert/strict';
import type { BulkResult, CountedPage, MemberView, Page } from 'nest-clientele';
import type { StepName } from '../step-names.js';
import type { Step, World } from '../world.js';

type Members = Extract<
  StepName,
  | 'make many members in one call, and tell of each row'
  | 'list by words, without regard to accents'
  | 'list in an order, page by page, each once'
  | 'count a list'
  | 'refuse a stale version'
  | 'deactivate and activate a member'
  | 'remove a client with its members'
>;

const NAMES = { ada: 'Ada', jose: 'José Łukasz', omer: 'Ömer', emil: 'Émile' };

const list = <T = Page<MemberView>>(world: World, query: string) =>
  world.as('owner').gets<T>(200, 'GET', `clientele/members?${query}`);

export const memberSteps: Readonly<Record<Members, Step>> = {
  'make many members in one call, and tell of each row': async (world) => {
    const clientId = world.the('acme');
    const rows = Object.entries(NAMES).map(([who, name]) => ({
      email: `${who}@acme.test`,
      name,
      clientId,
      projects: [{ id: 'spring' }],
    }));
    const members = [
      ...rows,
      { email: 'no address', clientId },
      { email: 'zara@acme.test', clientId },
    ];
    const { results } = await world
      .as('owner')
      .gets<{ results: BulkResult[] }>(200, 'POST', 'clientele/members/bulk', { members });
    assert.deepEqual(
      results.map(({ ok }) => ok),
      [true, true, true, true, false, true],
    );
    const page = await list(world, `clientId=${clientId}&status=pending`);
    for (const { id, email, invitation } of page.items) {
      const [who = ''] = email.split('@');
      world.keep(who, id);
      if (invitation) world.keep(`invitation of ${who}`, invitation.id);
    }
  },

  'list by words, without regard to accents': async (world) => {
    const { items } = await list(world, 'q=lukasz%20jose');
    assert.deepEqual(
      items.map(({ name }) => name),
      ['José Łukasz'],
    );
    assert.deepEqual((await list(world, 'q=%25')).items, []);
  },

  'list in an order, page by page, each once': async (world) => {
    const names: string[] = [];
    const clientId = world.the('acme');
    for (let cursor: string | null = ''; cursor !== null;) {
      const after = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: Page<MemberView> = await list(
        world,
        `clientId=${clientId}&sort=-name&limit=2${after}`,
      );
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    assert.deepEqual(names, ['Zara', 'Ömer', 'José Łukasz', 'Émile', 'Ada']);
    await world
      .as('owner')
      .refused(400, 'INVALID_CURSOR', 'GET', 'clientele/members?cursor=made-up');
  },

  'count a list': async (world) => {
    const query = `clientId=${world.the('acme')}&limit=1&total=true`;
    assert.equal((await list<CountedPage<MemberView>>(world, query)).total, 5);
  },

  'refuse a stale version': async (world) => {
    const path = `clientele/members/${world.the('jose')}`;
    const owner = world.as('owner');
    const { version } = await owner.gets<MemberView>(200, 'GET', path);
    const renamed = { name: 'José', version };
    const after = await owner.gets<MemberView>(200, 'PATCH', path, renamed);
    assert.ok(after.version > version);
    await owner.refused(409, 'STALE_VERSION', 'PATCH', path, renamed);
  },

  'deactivate and activate a member': async (world) => {
    const path = `clientele/members/${world.the('zara')}`;
    const owner = world.as('owner');
    await owner.gets(200, 'POST', `${path}/deactivate`);
    await world.as('zara').refused(403, 'NO_MEMBERSHIP', 'GET', 'reports');
    await owner.refused(409, 'MEMBER_STATE', 'POST', `${path}/deactivate`);
    await owner.gets(200, 'POST', `${path}/activate`);
    await world.as('zara').gets(200, 'GET', 'reports');
  },

  'remove a client with its members': async (world) => {
    const path = `clientele/clients/${world.the('acme')}`;
    const owner = world.as('owner');
    await owner.refused(409, 'CLIENT_HAS_MEMBERS', 'DELETE', path);
    await owner.gets(204, 'DELETE', `${path}?cascade=true`);
    await owner.refused(404, 'NOT_FOUND', 'GET', `clientele/members/${world.the('omer')}`);
    await world.as('zara').refused(403, 'NO_MEMBERSHIP', 'GET', 'reports');
  },
};
