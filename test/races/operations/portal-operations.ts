import {
  InvitationTemplatesService,
  PermissionOrphans,
  PortalSettingsService,
  PortalsService,
  ProfilesService,
} from '../../../lib/index.js';
import {
  type Call,
  type Kind,
  nameOf,
  type Operation,
  operation,
  type OperationTraits,
  serviceOf,
} from '../operation.js';
import { actorIn, type Scene } from '../scene.js';

/** What the staff admins do to the portal, its profiles and its templates: by one who can be gone by then. */
function byOwner(
  kind: Kind,
  name: string,
  { needs = [], refusals = [], ...traits }: OperationTraits,
): Operation {
  return operation(kind, name, {
    ...traits,
    needs: ['ownerAdmin', ...needs],
    refusals: [...refusals, 'NO_MEMBERSHIP', 'ROLE_REQUIRED'],
  });
}

const owner = (scene: Scene) => actorIn(scene, 'owner');
const profiles = (call: Call) => serviceOf(call, ProfilesService);
const templates = (call: Call) => serviceOf(call, InvitationTemplatesService);
const settings = (call: Call) => serviceOf(call, PortalSettingsService);

const PROFILE = 'PATCH /profiles/{id}';
const TEMPLATE = 'PATCH /invitation-templates/{id}';
const TEXTS = { subject: 'Hello', text: 'Open {{ url }}' } as const;

/** What is done to the portal itself. */
export const portalOperations: readonly Operation[] = [
  byOwner('edits', 'change the portal', {
    route: 'PATCH /portal',
    run: (call) =>
      settings(call).update(owner(call.scene), { name: nameOf(call, 'portal') }, call.joined),
  }),
  byOwner('edits', 'change the portal that was read', {
    route: 'PATCH /portal',
    reads: 'portal',
    refusals: ['STALE_VERSION'],
    run: (call) => {
      const change = { name: nameOf(call, 'read'), version: 1 };
      return settings(call).update(owner(call.scene), change, call.joined);
    },
  }),
  operation('edits', 'set the plan', {
    joins: false,
    run: (call) => serviceOf(call, PortalsService).setPlan(call.scene.portalId, `plan-${call.at}`),
  }),
  operation('repeats', 'ensure a portal', {
    joins: false,
    run: (call) =>
      serviceOf(call, PortalsService).ensure({ key: `ensured-${call.scene.key}`, name: 'Other' }),
  }),
  operation('repeats', 'purge orphaned permissions', {
    joins: false,
    run: (call) => serviceOf(call, PermissionOrphans).purge({ portalId: call.scene.portalId }),
  }),
];

/** What is done to profiles. */
export const profileOperations: readonly Operation[] = [
  byOwner('adds', 'create a profile', {
    route: 'POST /profiles',
    run: (call) => {
      const input = { name: nameOf(call, 'new profile'), permissions: {} };
      return profiles(call).create(owner(call.scene), input, call.joined);
    },
  }),
  byOwner('claims', 'create the same profile', {
    route: 'POST /profiles',
    takes: ['single'],
    refusals: ['DUPLICATE_NAME'],
    run: (call) =>
      profiles(call).create(owner(call.scene), { name: 'Same', permissions: {} }, call.joined),
  }),
  byOwner('edits', 'change a profile', {
    route: PROFILE,
    needs: ['profile'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const permissions = { reports: true, 'reports.edit': call.at % 2 > 0 };
      const change = { name: nameOf(call, 'profile'), permissions };
      return profiles(call).update(owner(call.scene), call.scene.ids.profile, change, call.joined);
    },
  }),
  byOwner('edits', 'change the profile that was read', {
    route: PROFILE,
    needs: ['profile'],
    reads: 'profile',
    refusals: ['NOT_FOUND', 'STALE_VERSION'],
    run: (call) => {
      const change = { name: nameOf(call, 'read'), version: 1 };
      return profiles(call).update(owner(call.scene), call.scene.ids.profile, change, call.joined);
    },
  }),
  byOwner('edits', 'make a profile the default', {
    route: PROFILE,
    needs: ['heir'],
    ends: ['heirUnused'],
    refusals: ['NOT_FOUND'],
    run: (call) =>
      profiles(call).update(
        owner(call.scene),
        call.scene.ids.heir,
        { isDefault: true },
        call.joined,
      ),
  }),
  byOwner('ends', 'replace a profile', {
    route: 'DELETE /profiles/{id}',
    needs: ['profile', 'heir'],
    ends: ['profile', 'heirUnused'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const { profile, heir: replaceWith } = call.scene.ids;
      return profiles(call).remove(owner(call.scene), profile, { replaceWith }, call.joined);
    },
  }),
  byOwner('ends', 'replace the default profile', {
    route: 'DELETE /profiles/{id}',
    needs: ['standard', 'profile'],
    ends: ['standard'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const { standard, profile: replaceWith } = call.scene.ids;
      return profiles(call).remove(owner(call.scene), standard, { replaceWith }, call.joined);
    },
  }),
  byOwner('ends', 'remove a profile that nobody has', {
    route: 'DELETE /profiles/{id}',
    needs: ['heir', 'heirUnused'],
    ends: ['heir'],
    refusals: ['NOT_FOUND', 'PROFILE_IN_USE'],
    run: (call) => profiles(call).remove(owner(call.scene), call.scene.ids.heir, {}, call.joined),
  }),
];

/** What is done to the texts of mails. */
export const templateOperations: readonly Operation[] = [
  byOwner('adds', 'create a template', {
    route: 'POST /invitation-templates',
    run: (call) => {
      const input = { ...TEXTS, name: nameOf(call, 'new template') };
      return templates(call).create(owner(call.scene), input, call.joined);
    },
  }),
  byOwner('claims', 'create the same template', {
    route: 'POST /invitation-templates',
    takes: ['single'],
    refusals: ['DUPLICATE_NAME'],
    run: (call) =>
      templates(call).create(owner(call.scene), { ...TEXTS, name: 'Same' }, call.joined),
  }),
  byOwner('edits', 'change a template', {
    route: TEMPLATE,
    needs: ['template'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const { template } = call.scene.ids;
      const change = { name: nameOf(call, 'template') };
      return templates(call).update(owner(call.scene), template, change, call.joined);
    },
  }),
  byOwner('edits', 'change the template that was read', {
    route: TEMPLATE,
    needs: ['template'],
    reads: 'template',
    refusals: ['NOT_FOUND', 'STALE_VERSION'],
    run: (call) => {
      const { template } = call.scene.ids;
      const change = { name: nameOf(call, 'read'), version: 1 };
      return templates(call).update(owner(call.scene), template, change, call.joined);
    },
  }),
  byOwner('repeats', 'make a template the default', {
    route: TEMPLATE,
    needs: ['template'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const { template } = call.scene.ids;
      const change = { isDefault: true };
      return templates(call).update(owner(call.scene), template, change, call.joined);
    },
  }),
  byOwner('ends', 'replace a template', {
    route: 'DELETE /invitation-templates/{id}',
    needs: ['template', 'usual'],
    ends: ['template'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const { template, usual: replaceWith } = call.scene.ids;
      return templates(call).remove(owner(call.scene), template, { replaceWith }, call.joined);
    },
  }),
  byOwner('ends', 'replace the default template', {
    route: 'DELETE /invitation-templates/{id}',
    needs: ['usual', 'template'],
    ends: ['usual'],
    refusals: ['NOT_FOUND'],
    run: (call) => {
      const { usual, template: replaceWith } = call.scene.ids;
      return templates(call).remove(owner(call.scene), usual, { replaceWith }, call.joined);
    },
  }),
  byOwner('repeats', 'preview a template', {
    route: 'POST /invitation-templates/{id}/preview',
    joins: false,
    needs: ['template'],
    refusals: ['NOT_FOUND'],
    run: (call) => templates(call).preview(owner(call.scene), call.scene.ids.template),
  }),
];
