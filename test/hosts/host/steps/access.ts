import assert from 'node:assert/strict';
import { type MemberView, ScopesService } from 'nest-clientele';
import type { StepName } from '../step-names.js';
import { Campaign } from '../tables.js';
import type { Step, World } from '../world.js';

type Access = Extract<
  StepName,
  | 'let the new user through a guarded route'
  | 'refuse a permission that the user lacks'
  | 'refuse a scoped route without a scope'
  | 'select a project for the user'
  | 'let the user into its project'
  | 'hide another project from it'
  | 'query a table of the host for what its project makes visible'
  | 'query the same for a group'
  | 'query the same for staff, who see all'
  | 'forget a project that the host deletes'
>;

const work = (world: World, who: string) =>
  world.as(who).gets<string[]>(200, 'GET', 'reports/work');

const select = (world: World, scope: object) =>
  world.as('owner').gets<MemberView>(200, 'PATCH', `clientele/members/${world.the('zara')}`, scope);

export const accessSteps: Readonly<Record<Access, Step>> = {
  'let the new user through a guarded route': async (world) => {
    const { of } = await world.as('zara').gets<{ of: string }>(200, 'GET', 'reports');
    assert.equal(of, world.the('zara'));
  },

  'refuse a permission that the user lacks': async (world) => {
    const { body } = await world.as('zara').refused(403, 'PERMISSION_DENIED', 'PATCH', 'reports');
    assert.deepEqual(body.details?.['missing'], ['reports.edit']);
  },

  'refuse a scoped route without a scope': async (world) => {
    await world.as('zara').refused(403, 'NO_SCOPE', 'GET', 'reports/work');
  },

  'select a project for the user': async (world) => {
    const { projects } = await select(world, { projects: [{ id: 'spring' }] });
    assert.deepEqual(
      projects.map(({ id }) => id),
      ['spring'],
    );
    const body = { projects: [{ id: 'nowhere' }] };
    const path = `clientele/members/${world.the('zara')}`;
    await world.as('owner').refused(422, 'UNKNOWN_PROJECT', 'PATCH', path, body);
  },

  'let the user into its project': async (world) => {
    const answer = await world.as('zara').gets<object>(200, 'GET', 'reports/of/spring');
    assert.deepEqual(answer, { projectId: 'spring' });
  },

  'hide another project from it': async (world) => {
    await world.as('zara').refused(404, 'NOT_FOUND', 'GET', 'reports/of/autumn');
    await world.as('zara').refused(404, 'NOT_FOUND', 'GET', 'reports/of/nowhere');
  },

  'query a table of the host for what its project makes visible': async (world) => {
    assert.deepEqual(await work(world, 'zara'), ['one', 'two']);
  },

  'query the same for a group': async (world) => {
    await select(world, { projects: [], groups: ['design'] });
    assert.deepEqual(await work(world, 'zara'), ['three']);
    await select(world, { projects: [{ id: 'spring' }], groups: ['design'] });
    assert.deepEqual(await work(world, 'zara'), []);
    await select(world, { projects: [{ id: 'spring' }], groups: [] });
  },

  'query the same for staff, who see all': async (world) => {
    assert.deepEqual(await work(world, 'owner'), ['one', 'two', 'three', 'four'].sort());
  },

  'forget a project that the host deletes': async (world) => {
    const portalId = world.the('portal');
    await world.dataSource.transaction(async (manager) => {
      await manager.delete(Campaign, { portalId, id: 'spring' });
      await world.get(ScopesService).forget({ portalId, projectId: 'spring' }, manager);
    });
    await world.as('zara').refused(404, 'NOT_FOUND', 'GET', 'reports/of/spring');
    assert.deepEqual(await work(world, 'zara'), []);
  },
};
