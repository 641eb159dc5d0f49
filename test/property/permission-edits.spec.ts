import fc from 'fast-check';
import {
  AccessService,
  ClientsService,
  MemberPermissionsService,
  PermissionCloneService,
  ProfilesService,
  ProjectPermissionsService,
} from '../../lib/index.js';
import { newId } from '../../lib/database/ids.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { storeClient, storeMember } from '../support/rows.js';
import type { TestHost } from '../support/test-host.js';
import { KEYS, type Switches, TREE } from './client-world.js';
import { isOnByOracle, roleAllowsByOracle } from './permission-trees.js';
import { startWorldHost } from './world-host.js';

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1_000) };
const PROJECT = 'hourly';

const switches = fc
  .array(fc.constantFrom(true, true, true, false, undefined), {
    minLength: KEYS.length,
    maxLength: KEYS.length,
  })
  .map((values) => {
    const entries = KEYS.map((key, at) => [key, values[at]] as const);
    return Object.fromEntries(entries.filter(([, on]) => on !== undefined)) as Switches;
  });

/** What every layer says, as the edits left it. */
interface Layers {
  readonly role: 'admin' | 'member';
  readonly ceiling: Switches;
  readonly profile: Switches;
  readonly setting: { readonly mode: 'default' | 'profile' | 'custom'; readonly own: Switches };
  readonly customization: Switches | null;
}

const edits: { readonly [L in keyof Layers]: fc.Arbitrary<Layers[L]> } = {
  role: fc.constantFrom('admin', 'member'),
  ceiling: switches,
  profile: switches,
  setting: fc.record({ mode: fc.constantFrom('default', 'profile', 'custom'), own: switches }),
  customization: fc.option(switches),
};

const anyEdit = fc.oneof(
  ...Object.entries(edits).map(([layer, value]: [string, fc.Arbitrary<unknown>]) =>
    value.map((to) => ({ layer: layer as keyof Layers, to })),
  ),
);

describe('edits of permissions', () => {
  let host: TestHost;

  beforeAll(async () => {
    host = await startWorldHost();
  });

  afterAll(() => host.stop());

  /** An active member in a project, of a client of its own, and a profile of its own. */
  async function setup() {
    const { app, dataSource, portalId, self } = host;
    const client = await storeClient(dataSource, portalId);
    const join = async () => {
      const { id: memberId } = await storeMember(dataSource, client);
      const place = { memberId, portalId, projectId: PROJECT, rate: null, permissions: null };
      await dataSource.getRepository(MemberProjectEntity).insert({ ...place, until: 0, goneAt: 0 });
      return memberId;
    };
    const memberId = await join();
    const profiles = app.get(ProfilesService);
    const profile = await profiles.create(self, { name: newId(), permissions: {} });
    return { client, join, memberId, profileId: profile.id, start: layers({}) };
  }

  const layers = (edited: Partial<Layers>): Layers => ({
    role: 'member',
    ceiling: {},
    profile: {},
    setting: { mode: 'default', own: {} },
    customization: null,
    ...edited,
  });

  type World = Awaited<ReturnType<typeof setup>>;

  const inProject = ({ memberId }: World) => ({ memberId, projectId: PROJECT });

  /** Makes one edit through the services. */
  const edit: { [L in keyof Layers]: (world: World, to: Layers[L]) => Promise<unknown> } = {
    role: ({ memberId }, role) => host.members.update(host.self, memberId, { role }),
    ceiling: ({ client }, permissions) =>
      host.app.get(ClientsService).setCeiling(host.self, client.id, { permissions }),
    profile: ({ profileId }, permissions) =>
      host.app.get(ProfilesService).update(host.self, profileId, { permissions }),
    setting: ({ memberId, profileId }, { mode, own }) =>
      host.app
        .get(MemberPermissionsService)
        .set(
          host.self,
          memberId,
          mode === 'profile'
            ? { mode, profileId }
            : mode === 'custom'
              ? { mode, permissions: own }
              : { mode },
        ),
    customization: (world, permissions) => {
      const service = host.app.get(ProjectPermissionsService);
      return permissions
        ? service.customize(host.self, inProject(world), { permissions })
        : service.removeCustomization(host.self, inProject(world));
    },
  };

  async function effective(memberId: string) {
    const access = host.app.get(AccessService);
    const who = { memberId, portalId: host.portalId };
    return {
      wide: await access.permissionsOf(who),
      inProject: await access.permissionsOf(who, { project: PROJECT }),
    };
  }

  /** What the layers come to, by walking the tree. */
  function byOracle({ role, ceiling, profile, setting, customization }: Layers) {
    const isWide = (key: string) =>
      setting.mode === 'default'
        ? isOnByOracle(TREE, 'default', {}, key)
        : isOnByOracle(TREE, 'whole', setting.mode === 'profile' ? profile : setting.own, key);
    const allowed = (isChosen: (key: string) => boolean) =>
      KEYS.filter(
        (key) =>
          roleAllowsByOracle(TREE, role, key) &&
          isOnByOracle(TREE, 'ceiling', ceiling, key) &&
          isChosen(key),
      );
    return {
      wide: allowed(isWide),
      inProject: allowed((key) =>
        customization ? isOnByOracle(TREE, 'whole', customization, key) : isWide(key),
      ),
    };
  }

  it('come to what the last of each layer says, in whatever order they were made', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { maxLength: 8 }), async (sequence) => {
        const world = await setup();
        for (const { layer, to } of sequence) await edit[layer](world, to as never);
        const last = Object.fromEntries(sequence.map(({ layer, to }) => [layer, to]));
        expect(await effective(world.memberId)).toEqual(byOracle(layers(last)));
      }),
      RUNS,
    );
  }, 180_000);

  it('that clone a customization and remove it again leave everything as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          anyEdit.filter(({ layer }) => layer !== 'customization'),
          { maxLength: 4 },
        ),
        switches,
        async (sequence, permissions) => {
          const world = await setup();
          for (const { layer, to } of sequence) await edit[layer](world, to as never);
          const before = await effective(world.memberId);
          const source = { ...inProject(world), memberId: await world.join() };
          const service = host.app.get(ProjectPermissionsService);
          await service.customize(host.self, source, { permissions });
          const input = { fromMemberId: source.memberId, toMemberIds: [world.memberId] };
          await host.app.get(PermissionCloneService).cloneForProject(host.self, PROJECT, input);
          expect((await effective(world.memberId)).wide).toEqual(before.wide);
          await service.removeCustomization(host.self, inProject(world));
          expect(await effective(world.memberId)).toEqual(before);
        },
      ),
      RUNS,
    );
  }, 180_000);
});
