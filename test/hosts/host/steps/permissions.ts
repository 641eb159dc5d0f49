import assert from 'node:assert/strict';
import type { CeilingView, Decision, MemberPermissionsView } from 'nest-clientele';
import type { StepName } from '../step-names.js';
import type { Step, World } from '../world.js';

type Permissions = Extract<
  StepName,
  | 'customize permissions'
  | 'refuse a permission that does not exist, and keep the set'
  | 'customize permissions for one project'
  | 'clone permissions to others'
  | 'give a profile'
  | 'bound a client by its ceiling, and lift it'
  | 'explain a decision'
  | 'refuse an escalation'
>;

const EDITOR = { reports: true, 'reports.view': true, 'reports.edit': true };

const pathOf = (world: World, who: string) => `clientele/members/${world.the(who)}/permissions`;

const read = (world: World, who: string, query = '') =>
  world.as('owner').gets<MemberPermissionsView>(200, 'GET', pathOf(world, who) + query);

export const permissionSteps: Readonly<Record<Permissions, Step>> = {
  'customize permissions': async (world) => {
    const body = { mode: 'custom', permissions: EDITOR };
    await world.as('owner').gets(200, 'PUT', pathOf(world, 'zara'), body);
    await world.as('zara').gets(200, 'PATCH', 'reports');
    assert.equal((await read(world, 'zara')).mode, 'custom');
  },

  'refuse a permission that does not exist, and keep the set': async (world) => {
    const body = { mode: 'custom', permissions: { reports: true, 'reports.edti': true } };
    const { body: refusal } = await world
      .as('owner')
      .refused(422, 'UNKNOWN_PERMISSION', 'PUT', pathOf(world, 'zara'), body);
    assert.deepEqual(refusal.details?.['keys'], ['reports.edti']);
    await world.as('zara').gets(200, 'PATCH', 'reports');
  },

  'customize permissions for one project': async (world) => {
    const path = `clientele/projects/spring/members/${world.the('omer')}/permissions`;
    await world.as('owner').gets(200, 'PUT', path, { permissions: EDITOR });
    const inProject = await read(world, 'omer', '?projectId=spring');
    assert.equal(inProject.effective['reports.edit'], true);
    assert.equal((await read(world, 'omer')).effective['reports.edit'], false);
  },

  'clone permissions to others': async (world) => {
    const toMemberIds = [world.the('jose'), world.the('emil')];
    const body = { fromMemberId: world.the('zara'), toMemberIds };
    const { count } = await world
      .as('owner')
      .gets<{ count: number }>(200, 'POST', 'clientele/permissions/clone', body);
    assert.equal(count, 2);
    for (const who of ['jose', 'emil']) assert.equal((await read(world, who)).mode, 'custom');
  },

  'give a profile': async (world) => {
    const owner = world.as('owner');
    const body = { name: 'Readers', permissions: { reports: true, 'reports.view': true } };
    const { id } = await owner.gets<{ id: string }>(201, 'POST', 'clientele/profiles', body);
    await owner.refused(409, 'DUPLICATE_NAME', 'POST', 'clientele/profiles', body);
    await owner.gets(200, 'PUT', pathOf(world, 'emil'), { mode: 'profile', profileId: id });
    assert.equal((await read(world, 'emil')).profileId, id);
  },

  'bound a client by its ceiling, and lift it': async (world) => {
    const path = `clientele/clients/${world.the('acme')}/permissions`;
    const set = (edit: boolean) =>
      world
        .as('owner')
        .gets<CeilingView>(200, 'PUT', path, { permissions: { 'reports.edit': edit } });
    await set(false);
    await world.as('zara').refused(403, 'PERMISSION_DENIED', 'PATCH', 'reports');
    await set(true);
    await world.as('zara').gets(200, 'PATCH', 'reports');
  },

  'explain a decision': async (world) => {
    const path = `${pathOf(world, 'emil')}/explain?key=reports.edit`;
    const { allowed, decidedBy, layers } = await world.as('owner').gets<Decision>(200, 'GET', path);
    assert.equal(allowed, false);
    assert.ok(layers.some(({ layer }) => layer === decidedBy));
  },

  'refuse an escalation': async (world) => {
    const body = { mode: 'custom', permissions: { ...EDITOR, users: true, 'users.edit': true } };
    await world.as('owner').gets(200, 'PUT', pathOf(world, 'zara'), body);
    const more = { mode: 'custom', permissions: { ...EDITOR, tasks: true, 'tasks.set': true } };
    await world
      .as('zara')
      .refused(403, 'PERMISSION_ESCALATION', 'PUT', pathOf(world, 'emil'), more);
  },
};
