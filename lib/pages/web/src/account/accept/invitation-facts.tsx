import type { ReactNode } from 'react';
import type { Shape } from '../../api.js';
import { listed, someOf } from '../../names.js';
import { endDay, moment } from '../../times.js';
import { Rich } from '../../ui/rich.js';
import { type T, useWords } from '../../words/index.js';
import { permissionAreas } from './permission-areas.js';

type Preview = Shape<'InvitationPreview'>;

/** How many names a sentence has before it only counts. */
const NAMED = 4;

/** What an invitation is for: who invites, to what, and what comes with it. */
export function InvitationFacts({ invitation }: { readonly invitation: Preview }) {
  const t = useWords();
  const { email, kind, message, inviter, portal, accessUntil, expiresAt } = invitation;
  return (
    <>
      <p>
        <Rich>{invites(invitation, t)}</Rich>
      </p>
      {message && (
        <figure className="said">
          <blockquote>{message}</blockquote>
          <figcaption>{t('account.setUp.says', { name: inviter?.name ?? portal.name })}</figcaption>
        </figure>
      )}
      <dl className="facts">
        <Fact name={t('account.setUp.you')}>{email}</Fact>
        <Fact name={t('account.setUp.role')}>{roleOf(invitation, t)}</Fact>
        {kind === 'client' && (
          <>
            <Fact name={t('account.setUp.see')}>{sees(invitation, t)}</Fact>
            <Fact name={t('account.setUp.use')}>
              <Uses invitation={invitation} />
            </Fact>
          </>
        )}
        {accessUntil && (
          <Fact name={t('account.setUp.until')}>{endDay(accessUntil, portal.timeZone)}</Fact>
        )}
      </dl>
      <p className="small muted">{t('account.setUp.linkUntil', { until: moment(expiresAt) })}</p>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function invites({ kind, inviter, portal, client }: Preview, t: T): string {
  const names = {
    inviter: inviter?.name ?? '',
    portal: portal.name,
    client: client?.name ?? portal.name,
  };
  if (kind === 'staff')
    return t(inviter ? 'account.setUp.byStaff' : 'account.setUp.byHostStaff', names);
  return t(inviter ? 'account.setUp.by' : 'account.setUp.byHost', names);
}

function roleOf({ kind, role, client, portal }: Preview, t: T): string {
  const key = kind === 'staff' && role === 'admin' ? 'staffAdmin' : role;
  return t(`account.setUp.roleOf.${key}`, { client: client?.name ?? portal.name });
}

function sees({ projects, groups, portal }: Preview, t: T): string {
  const some = (things: readonly Shape<'Named'>[]) =>
    someOf(
      things.map(({ name }) => name),
      t,
      NAMED,
    );
  const names = { projects: some(projects), groups: some(groups), portal: portal.name };
  if (projects.length === 0 && groups.length === 0) return t('account.setUp.seesNothing', names);
  if (groups.length === 0) return t('account.setUp.seesProjects', names);
  return t(projects.length === 0 ? 'account.setUp.seesGroups' : 'account.setUp.seesBoth', names);
}

/** The areas that are open, and within each what may be done there. */
function Uses({
  invitation: { permissions, permissionLabels, portal },
}: {
  readonly invitation: Preview;
}) {
  const t = useWords();
  const areas = permissionAreas(permissions, permissionLabels);
  if (areas.length === 0) return t('account.setUp.nothingToUse', { portal: portal.name });
  return (
    <>
      {listed(areas.map(({ name }) => name))}
      <details className="in-detail">
        <summary>{t('account.setUp.inDetail')}</summary>
        <ul>
          {areas.map(({ name, parts }) => (
            <li key={name}>
              {name}
              {parts.length > 0 && <small>{parts.join(', ')}</small>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
