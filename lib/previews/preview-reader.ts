import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type {
  ClientPicture,
  LetterPicture,
  MemberPicture,
  PortalPicture,
  SelectionPicture,
} from '../domain/previews/pictures.js';
import type { PortalRef } from '../ports/portal-ref.js';
import { LetterPictures } from './letter-pictures.js';
import { MemberPictures, type Which } from './member-pictures.js';
import { PortalPictures, type SeenPortal } from './portal-pictures.js';
import { namedMembers, type PreviewSubject } from './preview-subject.js';

/** What a change can change of a portal, in one state of it. */
export interface SeenState {
  readonly portal: SeenPortal;
  /** The client that the change is about; of any other, its clients stay as they are. */
  readonly clients: ReadonlyMap<string, ClientPicture>;
  /** The members that the change names, and letters to and by them; null for one that leaves their rows as they are. */
  readonly named: SeenPeople | null;
}

/** Members, and the open invitations to and by them. */
export interface SeenPeople {
  readonly members: readonly MemberPicture[];
  readonly letters: readonly LetterPicture[];
}

/** A portal in one state of it, with all whom a change may touch. */
export interface Picture extends SeenPeople {
  readonly portal: PortalPicture;
  /** Those whom the letters are to and by, and who are not among the members. */
  readonly others: readonly MemberPicture[];
}

/** A portal before a change and after it. */
export interface BothPictures {
  readonly ref: PortalRef;
  readonly before: Picture;
  readonly after: Picture;
  /** What is selected for the client's users where it is bound to other projects than before; else null. */
  readonly selections: ReadonlyMap<string, SelectionPicture> | null;
}

/** Reads a portal before a change and after it, in the transaction that does it and undoes it: only what can differ, twice. */
@Injectable()
export class PreviewReader {
  constructor(
    private readonly portals: PortalPictures,
    private readonly members: MemberPictures,
    private readonly letters: LetterPictures,
  ) {}

  /** What the change can change, as it is in the transaction now. */
  async state(
    manager: EntityManager,
    portalId: string,
    subject: PreviewSubject,
  ): Promise<SeenState> {
    const portal = await this.portals.portal(manager, portalId);
    const clientIds = 'clientId' in subject ? [subject.clientId] : [];
    const clients = await this.portals.clients(manager, portalId, clientIds);
    const ids = namedMembers(subject);
    const named = ids && {
      members: await this.members.byIds(manager, portalId, ids),
      letters: await this.letters.about(manager, portalId, subject),
    };
    return { portal, clients, named };
  }

  /** Both states with what is the same in them, read while the change is undone; null when nothing differs. */
  async completed(
    manager: EntityManager,
    portalId: string,
    subject: PreviewSubject,
    { before, after }: { readonly before: SeenState; readonly after: SeenState },
  ): Promise<BothPictures | null> {
    const { ref } = before.portal;
    const which = whichMembers(subject, before, after);
    if (!before.named && which === null) return null;
    const shared =
      which === null
        ? null
        : {
            members: await this.members.where(manager, portalId, which),
            letters: await this.letters.about(manager, portalId, subject),
          };
    const peopleBefore = before.named ?? shared ?? NOBODY;
    const peopleAfter = after.named ?? shared ?? NOBODY;
    const others = await this.others(manager, portalId, [peopleBefore, peopleAfter]);
    const clients = await this.clientsOf(manager, portalId, subject, [
      ...peopleBefore.members,
      ...others,
    ]);
    const pictureOf = (state: SeenState, people: SeenPeople): Picture => ({
      ...people,
      portal: { ...state.portal.profiles, clients: new Map([...clients, ...state.clients]) },
      others,
    });
    const isBoundAnew = 'clientId' in subject && differ(projectsOf(before), projectsOf(after));
    return {
      ref,
      before: pictureOf(before, peopleBefore),
      after: pictureOf(after, peopleAfter),
      selections: isBoundAnew
        ? await this.members.selections(manager, portalId, subject.clientId)
        : null,
    };
  }

  private others(
    manager: EntityManager,
    portalId: string,
    people: readonly SeenPeople[],
  ): Promise<MemberPicture[]> {
    const known = new Set(people.flatMap(({ members }) => members.map(({ id }) => id)));
    const named = people.flatMap(({ letters }) =>
      letters.flatMap(({ memberId, inviterId }) => [memberId, inviterId]),
    );
    const ids = [...new Set(named)].filter((id) => !known.has(id));
    return this.members.byIds(manager, portalId, ids);
  }

  private clientsOf(
    manager: EntityManager,
    portalId: string,
    subject: PreviewSubject,
    members: readonly MemberPicture[],
  ): Promise<Map<string, ClientPicture>> {
    // Nobody of another client can be touched, and the client's own two states are known.
    const ids = 'clientId' in subject ? [] : members.map(({ clientId }) => clientId);
    return this.portals.clients(manager, portalId, [...new Set(ids)]);
  }
}

const NOBODY: SeenPeople = { members: [], letters: [] };

/** The members that a change of a client or a profile can touch; null when it changes nothing that is theirs. */
function whichMembers(subject: PreviewSubject, before: SeenState, after: SeenState): Which | null {
  if ('memberIds' in subject) return null;
  if ('clientId' in subject) {
    const { clientId } = subject;
    const [was, is] = [before.clients.get(clientId), after.clients.get(clientId)];
    return differ(was, is) ? { clientId } : null;
  }
  const { profileId } = subject;
  const [was, is] = [before.portal.profiles, after.portal.profiles];
  const isSame =
    was.defaultProfileId === is.defaultProfileId &&
    was.profiles.get(profileId) === is.profiles.get(profileId);
  if (isSame) return null;
  const byProfile = { profileId };
  const isDefault = [was.defaultProfileId, is.defaultProfileId].includes(profileId);
  return isDefault ? [byProfile, { mode: 'default' }] : byProfile;
}

function projectsOf({ clients }: SeenState): unknown {
  return [...clients.values()].map(({ projects }) => projects);
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
