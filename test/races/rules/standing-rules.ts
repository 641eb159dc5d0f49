import { groupBy } from '../../../lib/database/group-by.js';
import { LETTERS, type Scene, SEATS } from '../scene.js';
import type { State } from '../state.js';

/** Something that holds of what is stored, whatever has happened. */
interface StandingRule {
  readonly title: string;
  /** What breaks it. */
  broken(state: State, scene: Scene): readonly unknown[];
}

const isOpen = ({ status }: { status: string }) => status === 'pending';

/** Whether the member is let in, and so takes a seat. */
const isIn =
  (now: number) =>
  ({ status, standing, accessUntil }: State['members'][number]) =>
    status === 'active' && standing === 'ok' && (accessUntil === 0 || accessUntil > now);

function moreThan<T>(most: number, rows: readonly T[], key: (row: T) => unknown): unknown[] {
  return [...groupBy(rows, key)].filter(([, group]) => group.length > most).map(([of]) => of);
}

const RULES: readonly StandingRule[] = [
  {
    title: 'an audience has one member with an email',
    broken: ({ members }) => moreThan(1, members, ({ audience, email }) => `${audience} ${email}`),
  },
  {
    title: 'who waits has one open invitation, or was made without one',
    broken: ({ members, invitations }, { ids }) =>
      members.filter(isOpen).filter(({ id, email }) => {
        const own = invitations.filter(isOpen).filter(({ memberId }) => memberId === id);
        const isBare = id === ids.will || /^(bare|one|two)/.test(email);
        return own.length > 1 || (own.length === 0 && !isBare);
      }),
  },
  {
    title: 'an open invitation has its member, which waits',
    broken: ({ members, invitations }) =>
      invitations
        .filter(isOpen)
        .filter(
          ({ memberId, email, audience }) =>
            !members.some(
              (member) =>
                member.id === memberId &&
                member.email === email &&
                member.audience === audience &&
                isOpen(member),
            ),
        ),
  },
  {
    title: 'who was let in by an invitation is no longer waiting',
    broken: ({ members, invitations }) =>
      invitations
        .filter(({ status }) => status === 'accepted')
        .filter(({ memberId }) =>
          members.some((member) => member.id === memberId && isOpen(member)),
        ),
  },
  {
    title: 'a client has no more active members than seats',
    broken: ({ members }, { now }) =>
      moreThan(
        SEATS,
        members.filter((member) => member.clientId !== null && isIn(now)(member)),
        ({ clientId }) => clientId,
      ),
  },
  {
    title: 'a client has no more open invitations than it may have',
    broken: ({ invitations }) =>
      moreThan(
        LETTERS,
        invitations.filter(isOpen).filter(({ clientId }) => clientId !== null),
        ({ clientId }) => clientId,
      ),
  },
  {
    title: 'there is exactly one default profile, and it is there',
    broken: ({ portal, profiles }) =>
      profiles.some(({ id }) => id === portal.defaultProfileId) ? [] : [portal.defaultProfileId],
  },
  {
    title: 'the default template is there',
    broken: ({ portal: { defaultTemplateId }, templates }) =>
      defaultTemplateId === null || templates.some(({ id }) => id === defaultTemplateId)
        ? []
        : [defaultTemplateId],
  },
  {
    title: 'the profile of a member and the template of an open invitation are there',
    broken: ({ members, profiles, invitations, templates }) => [
      ...members.filter(
        ({ mode, profileId }) =>
          (mode === 'profile') !== profiles.some(({ id }) => id === profileId),
      ),
      ...invitations
        .filter(isOpen)
        .filter(
          ({ templateId }) => templateId !== null && !templates.some(({ id }) => id === templateId),
        ),
    ],
  },
  {
    title: 'a client that is gone has left no member and no open invitation behind',
    broken: ({ clients, members, invitations }) =>
      [...members, ...invitations.filter(isOpen)].filter(
        ({ clientId }) => clientId !== null && !clients.some(({ id }) => id === clientId),
      ),
  },
  {
    title: 'what is selected or customized is for a member that is there',
    broken: ({ places, groups, members }) =>
      [...places, ...groups].filter(({ memberId }) => !members.some(({ id }) => id === memberId)),
  },
  {
    title: 'who has groups has a project or never had one',
    broken: ({ places, groups, members }, { ids }) =>
      members.filter(
        ({ id }) =>
          [ids.mia, ids.sam].includes(id) &&
          groups.some(({ memberId }) => memberId === id) &&
          !places.some(({ memberId }) => memberId === id),
      ),
  },
  {
    title: 'a client without an admin who can log in is told of',
    broken: ({ clients, members, events }, { ids, now }) => {
      const admins = members.filter(
        (member) => member.clientId === ids.client && member.role === 'admin' && isIn(now)(member),
      );
      const isThere = clients.some(({ id }) => id === ids.client);
      const isTold = events.some(({ type }) => type === 'client.without_admin');
      return isThere && admins.length === 0 && !isTold ? [ids.client] : [];
    },
  },
  {
    title: 'an end of access is told of once',
    broken: ({ events }) =>
      moreThan(
        1,
        events.filter(({ type }) => type === 'member.access_ended'),
        ({ subject, data }) => `${subject.id} ${JSON.stringify(data)}`,
      ),
  },
  {
    title: 'a member has one export that is not over',
    broken: ({ exports }) =>
      moreThan(
        1,
        exports.filter(({ status }) => status === 'queued' || status === 'running'),
        ({ memberId }) => memberId,
      ),
  },
];

/** What breaks a rule in a scene. */
export function standingFaults(state: State, scene: Scene): string[] {
  return RULES.flatMap(({ title, broken }) => {
    const found = broken(state, scene);
    return found.length === 0 ? [] : [`${title}: broken by ${JSON.stringify(found).slice(0, 300)}`];
  });
}
