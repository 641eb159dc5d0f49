import assert from 'node:assert/strict';
import {
  AccessService,
  ClientsService,
  InvitationsService,
  MembersService,
  ScopesService,
} from 'nest-clientele';
import type { ServiceStepName } from '../step-names.js';
import { PASSWORD, type Step, type World } from '../world.js';

type Services = Extract<ServiceStepName, `service: ${string}`>;

const zara = (world: World) => ({ portalId: world.the('portal'), memberId: world.the('zara') });

export const serviceSteps: Readonly<Record<Services, Step>> = {
  'service: make a client': async (world) => {
    const input = { name: 'Acme', type: 'business' } as const;
    world.keep('acme', (await world.get(ClientsService).create(world.self, input)).id);
  },

  'service: invite a person': async (world) => {
    const input = { email: 'zara@acme.test', clientId: world.the('acme') };
    const { member, warnings } = await world.get(MembersService).create(world.self, input);
    assert.deepEqual(warnings, ['NO_SCOPE']);
    world.keep('zara', member.id);
  },

  'service: accept the invitation': async (world) => {
    const input = { token: world.the('token of zara'), name: 'Zara', password: PASSWORD };
    const nobody = { identityId: null, domain: null };
    const { memberId } = await world.get(InvitationsService).accept(input, nobody);
    assert.equal(memberId, world.the('zara'));
  },

  'service: decide about the new user': async (world) => {
    const access = world.get(AccessService);
    assert.equal(await access.can(zara(world), 'reports.view'), true);
    assert.equal((await access.explain(zara(world), 'reports.edit')).decidedBy, 'set');
  },

  'service: select a project, and see what it makes visible': async (world) => {
    const { memberId } = zara(world);
    const members = world.get(MembersService);
    await members.update(world.self, memberId, { projects: [{ id: 'spring' }] });
    const scope = await world.get(ScopesService).of(zara(world));
    assert.deepEqual([...(scope.projects ?? [])], ['spring']);
  },
};
