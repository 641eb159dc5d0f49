import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { newId } from '../../lib/database/ids.js';
import { nameKey } from '../../lib/domain/members/name-key.js';
import { nameColumns } from '../../lib/domain/members/search-key.js';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { ExportEntity } from '../../lib/schema/export.entity.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { ImportEntity } from '../../lib/schema/import.entity.js';
import { InvitationTemplateEntity } from '../../lib/schema/invitation-template.entity.js';
import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { JoinLinkEntity } from '../../lib/schema/join-link.entity.js';
import { MemberGroupEntity } from '../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { MemberTraceEntity } from '../../lib/schema/member-trace.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { RequestEntity } from '../../lib/schema/request.entity.js';
import { ProfileEntity } from '../../lib/schema/profile.entity.js';
import { ViewEntity } from '../../lib/schema/view.entity.js';
import { importRow } from '../support/import-row.js';
import { EVERYTHING } from '../support/team.js';
import { DAY } from '../support/test-clock.js';
import { joinLinkRow, lostRow, parkedRow, requestRow, traceRow, viewRow } from './gone-rows.js';
import {
  MEMBERS,
  type MemberSlot,
  ORPHAN,
  PROJECTS,
  type Scene,
  type SceneParts,
  SLOTS,
  type SlotIds as Ids,
} from './scene.js';

/** Rows by their entity, in the order in which they can be written. */
export type SceneRows = ReadonlyMap<EntityTarget<ObjectLiteral>, readonly ObjectLiteral[]>;

const CUSTOM = { mode: 'custom', permissions: onesOf(EVERYTHING) } as const;

/** What tells the members from each other. */
const TRAITS: Readonly<Record<MemberSlot, Partial<MemberEntity>>> = {
  owner: { kind: 'staff', role: 'admin' },
  chief: { kind: 'staff', role: 'admin' },
  aide: { kind: 'staff', role: 'staff' },
  ann: { role: 'admin', ...CUSTOM },
  bea: { role: 'admin', ...CUSTOM },
  mia: {},
  sam: { mode: 'profile' },
  dan: { status: 'deactivated' },
  eve: {},
  pat: { status: 'pending' },
  will: { status: 'pending' },
};

/** A scene and its rows. Nothing of it is made by the services, which are what is raced. */
export function newScene(parts: SceneParts): { scene: Scene; rows: SceneRows } {
  const ids = Object.fromEntries(SLOTS.map((slot) => [slot, newId()])) as Ids;
  const stamps = { createdAt: parts.now - 30 * DAY, updatedAt: parts.now - 30 * DAY, version: 1 };
  const members = Object.fromEntries(
    MEMBERS.map((slot) => [slot, { ...memberRow(slot, ids, parts), ...stamps }]),
  ) as Record<MemberSlot, MemberEntity>;
  const letter = { ...letterRow(ids, members.pat, parts), ...stamps };
  const [patIdentityId, goneIdentityId] = [newId(), newId()];
  const scene = { ids, members, letter, patIdentityId, goneIdentityId, portalId: ids.portal };
  const rows = new Map<EntityTarget<ObjectLiteral>, ObjectLiteral[]>([
    [PortalEntity, [{ ...portalRow(ids), ...stamps }]],
    [ProfileEntity, profileRows(ids).map((row) => ({ ...row, ...stamps }))],
    [InvitationTemplateEntity, templateRows(ids).map((row) => ({ ...row, ...stamps }))],
    [ClientEntity, clientRows(ids).map((row) => ({ ...row, ...stamps }))],
    [IdentityEntity, identityRows(members, patIdentityId, stamps)],
    [MemberEntity, Object.values(members)],
    [MemberProjectEntity, placeRows(ids)],
    [MemberGroupEntity, groupRows(ids)],
    [InvitationEntity, [letter, { ...lostRow(ids, letter, parts), ...stamps }]],
    [MemberTraceEntity, [traceRow(ids, parts, goneIdentityId)]],
    [EventEntity, [parkedRow(ids, parts, goneIdentityId)]],
    [ExportEntity, [exportRow(ids, parts)]],
    [
      ImportEntity,
      [importRow({ id: ids.import, portalId: ids.portal, memberId: ids.chief, now: parts.now })],
    ],
    [RequestEntity, [requestRow(ids, parts)]],
    [ViewEntity, [viewRow(ids, parts)]],
    [JoinLinkEntity, [joinLinkRow(ids, parts)]],
  ]);
  return { scene: { ...scene, key: parts.key, now: parts.now }, rows };
}

function onesOf(input: typeof EVERYTHING): Readonly<Record<string, boolean>> {
  return input.mode === 'custom' ? input.permissions : {};
}

function portalRow({ portal: id, standard, usual }: Ids) {
  return {
    id,
    key: id,
    name: 'Agency',
    plan: null,
    domain: null,
    logo: null,
    timeZone: 'UTC',
    colors: {},
    staffMayView: 0,
    defaultProfileId: standard,
    defaultTemplateId: usual,
    locale: null,
    letterTemplates: {},
  };
}

function profileRows({ portal: portalId, standard, profile, heir }: Ids) {
  const named = (id: string, name: string, permissions: object) => ({
    id,
    portalId,
    name,
    nameKey: nameKey(name),
    permissions,
  });
  return [
    named(standard, 'Default', {}),
    named(profile, 'Editors', { reports: true, 'reports.edit': true, [ORPHAN]: true }),
    named(heir, 'Readers', { reports: true, 'reports.view': true }),
  ];
}

function templateRows({ portal: portalId, usual, template }: Ids) {
  const parts = { subject: 'Welcome', text: 'Come in: {{ url }}', html: null };
  const texts = { portalId, kind: 'invitation', parts, translations: {} } as const;
  return [
    { ...texts, id: usual, name: 'Usual', nameKey: nameKey('Usual') },
    { ...texts, id: template, name: 'Formal', nameKey: nameKey('Formal') },
  ];
}

function clientRows({ portal: portalId, client, bare }: Ids) {
  const named = (id: string, name: string) => ({
    id,
    portalId,
    type: 'business',
    name,
    ...nameColumns(name, null),
    contactEmail: null,
    webAddress: null,
    address: null,
    ceiling: {},
    projects: Object.values(PROJECTS),
    defaultScope: null,
    email: null,
  });
  return [named(client, 'Acme'), named(bare, 'Bare')];
}

function memberRow(slot: MemberSlot, ids: Ids, { key, now }: SceneParts) {
  const { kind = 'client', status = 'active', mode = 'default', ...traits } = TRAITS[slot];
  const email = `${slot}@${key}.test`;
  const clientId = kind === 'client' ? ids.client : null;
  return {
    id: ids[slot],
    portalId: ids.portal,
    kind,
    clientId,
    audience: clientId ?? 'staff',
    identityId: status === 'pending' ? null : newId(),
    standing: 'ok' as const,
    identityRevision: 0,
    email,
    emailConflict: null,
    name: slot,
    nameFrom: 'agency' as const,
    ...nameColumns(slot, email),
    role: 'member' as const,
    status,
    accessUntil: slot === 'eve' ? now - DAY : 0,
    endTold: 'nothing' as const,
    mode,
    profileId: mode === 'profile' ? ids.profile : null,
    permissions: null,
    portalRate: null,
    lastActiveAt: 0,
    reviewedAt: 0,
    idleSince: 0,
    ...traits,
  };
}

function identityRows(
  members: Readonly<Record<MemberSlot, MemberEntity>>,
  patIdentityId: string,
  { createdAt, updatedAt }: { createdAt: number; updatedAt: number },
) {
  const known = Object.values(members).filter(({ identityId }) => identityId !== null);
  return [...known, { ...members.pat, identityId: patIdentityId }].map(
    ({ identityId, email, name }) => ({
      id: identityId,
      email,
      name,
      passwordHash: '-',
      disabledAt: 0,
      sessionsEndedAt: 0,
      createdAt,
      updatedAt,
    }),
  );
}

function placeRows({ portal: portalId, ann, bea, mia, sam }: Ids) {
  return [ann, bea, mia, sam].flatMap((memberId) =>
    [PROJECTS.customized, PROJECTS.hourly].map((projectId) => ({
      memberId,
      projectId,
      portalId,
      rate: projectId === PROJECTS.hourly ? '10.00' : null,
      permissions:
        projectId === PROJECTS.customized && (memberId === sam || memberId === mia)
          ? { reports: true }
          : null,
      until: 0,
      goneAt: 0,
    })),
  );
}

function groupRows({ portal: portalId, mia, sam }: Ids) {
  return [mia, sam].map((memberId) => ({ memberId, portalId, groupId: 'design', goneAt: 0 }));
}

function letterRow(ids: Ids, { email, audience }: MemberEntity, { now, nonce }: SceneParts) {
  return {
    id: ids.letter,
    portalId: ids.portal,
    memberId: ids.pat,
    audience,
    clientId: ids.client,
    email,
    inviterId: ids.owner,
    status: 'pending' as const,
    generation: 0,
    nonces: [nonce],
    message: null,
    templateId: ids.template,
    sentAt: now - 2 * DAY,
    locale: null,
    delivery: 'sent' as const,
    expiresAt: now + 5 * DAY,
    copiedAt: 0,
    joinLinkId: null,
    openedAt: 0,
    endedAt: 0,
  };
}

/** An export of the second admin's that waits to be run. */
function exportRow(ids: Ids, { now }: SceneParts) {
  return {
    id: ids.export,
    portalId: ids.portal,
    memberId: ids.chief,
    by: 'portal',
    format: 'csv',
    filter: { kind: 'client' },
    status: 'queued',
    progress: 0,
    rows: 0,
    attempts: 0,
    stops: 0,
    leaseUntil: now + 365 * DAY,
    failure: null,
    createdAt: now,
    finishedAt: 0,
    expiresAt: 0,
    fileDueAt: 0,
  };
}
