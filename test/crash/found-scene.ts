import { OPEN } from '../../lib/domain/invitations/invitation-status.js';
import { OPEN_REQUEST } from '../../lib/domain/requests/request-status.js';
import { PARKED } from '../../lib/domain/events/delivery-status.js';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { ExportEntity } from '../../lib/schema/export.entity.js';
import { ImportEntity } from '../../lib/schema/import.entity.js';
import { InvitationTemplateEntity } from '../../lib/schema/invitation-template.entity.js';
import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { JoinLinkEntity } from '../../lib/schema/join-link.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { ProfileEntity } from '../../lib/schema/profile.entity.js';
import { RequestEntity } from '../../lib/schema/request.entity.js';
import { ViewEntity } from '../../lib/schema/view.entity.js';
import { MEMBERS, type Scene, type Slot, SLOTS } from '../races/scene.js';
import {
  type FoundPeople,
  foundStaff,
  foundUsers,
  foundWaiting,
  goneIdentity,
} from './found-people.js';
import type { Random } from './random.js';
import { RecentRows } from './recent-rows.js';
import type { World } from './world.js';

/** What an operation needs and nobody has made yet. */
export class MissingPart extends Error {}

/** The ids of what plays a part; nothing plays the others. */
type FoundIds = Readonly<Partial<Record<Slot, string | null | undefined>>>;

/**
 * A scene of the races whose parts are played by whatever is in the database now. Whoever asks for a part that nothing plays
 * gets `MissingPart`. What has gone or changed since is up to those who work at the same time.
 */
export async function foundScene(world: World, random: Random): Promise<Scene> {
  const { dataSource, portalId } = world.host;
  const rows = new RecentRows(dataSource, portalId);
  const letter = random.pick(await rows.of(InvitationEntity, { status: OPEN }));
  const request = random.pick(await rows.of(RequestEntity, { status: OPEN_REQUEST }));
  const file = random.pick<ExportEntity | ImportEntity>(
    await rows.of<ExportEntity | ImportEntity>(random.chance(0.5) ? ExportEntity : ImportEntity),
  );
  const people: FoundPeople = {
    ...(await foundStaff(rows, random, file?.memberId)),
    ...(await foundUsers(rows, random, request?.memberId)),
    ...(await foundWaiting(rows, random, letter)),
  };
  const ids: FoundIds = {
    ...Object.fromEntries(MEMBERS.map((slot) => [slot, people[slot]?.id])),
    ...(await foundClients(rows, random, people)),
    ...(await foundTexts(rows, random)),
    [file instanceof ImportEntity ? 'import' : 'export']: file?.id,
    portal: portalId,
    letter: letter?.id,
    request: request?.id,
    view: random.pick(await rows.of(ViewEntity, { endedAt: 0 }))?.id,
    parked: random.pick(await rows.of(EventEntity, { status: PARKED }))?.id,
  };
  const invited = letter && (await world.identities.findByEmail(letter.email));
  const gone = await goneIdentity(rows, random);
  return {
    portalId,
    key: world.name('scene'),
    now: Date.now(),
    ids: parts(SLOTS, (slot) => ids[slot]),
    members: parts(MEMBERS, (slot) => people[slot]),
    get letter() {
      return present('letter', letter);
    },
    get patIdentityId() {
      return present('patIdentityId', invited?.id);
    },
    get goneIdentityId() {
      return present('goneIdentityId', gone);
    },
  };
}

/** The client of the chosen users, with a link to it, or now and then another that has one; and one without users. */
async function foundClients(
  rows: RecentRows,
  random: Random,
  { mia, ann, dan }: FoundPeople,
): Promise<FoundIds> {
  const links = await rows.of(JoinLinkEntity);
  const own = (mia ?? ann ?? dan)?.clientId;
  const link = random.pick(
    random.chance(0.7) ? links.filter((each) => each.clientId === own) : links,
  );
  const users = await rows.of(MemberEntity, { kind: 'client' });
  const taken = new Set(users.map(({ clientId }) => clientId));
  const clients = await rows.of(ClientEntity);
  return {
    client: link?.clientId ?? own,
    joinLink: link?.id,
    bare: random.pick(clients.filter(({ id }) => !taken.has(id)))?.id,
  };
}

/** The default profile and template, and others. */
async function foundTexts(rows: RecentRows, random: Random): Promise<FoundIds> {
  const { defaultProfileId: standard, defaultTemplateId: usual } = await rows.portal();
  const profiles = (await rows.of(ProfileEntity)).filter(({ id }) => id !== standard);
  const templates = (await rows.of(InvitationTemplateEntity)).filter(({ id }) => id !== usual);
  const profile = random.pick(profiles);
  return {
    standard,
    usual,
    profile: profile?.id,
    heir: random.pick(profiles.filter((each) => each !== profile))?.id,
    template: random.pick(templates)?.id,
  };
}

function parts<Name extends string, Part>(
  names: readonly Name[],
  of: (name: Name) => Part | null | undefined,
): Readonly<Record<Name, Part>> {
  const all = {} as Record<Name, Part>;
  for (const name of names)
    Object.defineProperty(all, name, { get: () => present(name, of(name)) });
  return all;
}

function present<Part>(name: string, part: Part | null | undefined): Part {
  if (part === null || part === undefined) throw new MissingPart(name);
  return part;
}
