import { Link } from '@tanstack/react-router';
import { Plus, SlidersHorizontal } from 'lucide-react';
import { useMemo } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Badge } from '../../ui/badge.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DataTable, type TableColumn } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import {
  changedKeys,
  countOf,
  entriesOf,
  isForAdmins,
  type PermissionNode,
} from '../permissions/tree-model.js';
import { fullSet, labelsOf, useCatalogue, useProfiles } from '../permissions/use-catalogue.js';
import { useRights } from '../users/rights.js';

type Profile = Shape<'Profile'>;

/** How many permissions are named in which a profile differs. */
const NAMED = 4;

/** The named sets of permissions that client users can have. */
export function ProfilesPage() {
  const t = useWords();
  const { isStaffAdmin } = useRights();
  const catalogue = useCatalogue();
  const profiles = useProfiles();
  return (
    <Page
      title={t('profiles.title')}
      lead={t('profiles.lead')}
      actions={
        isStaffAdmin && (
          <ButtonLink look="primary" icon={Plus} to={pathTo('staff', 'profiles', 'new')}>
            {t('profiles.create')}
          </ButtonLink>
        )
      }
    >
      <Loaded queries={[catalogue, profiles]}>
        {(nodes, items) =>
          items.length === 0 ? (
            <div className="card">
              <Empty icon={SlidersHorizontal} title={t('profiles.none')} />
            </div>
          ) : (
            <List nodes={nodes} profiles={items} />
          )
        }
      </Loaded>
    </Page>
  );
}

function List({
  nodes,
  profiles,
}: {
  readonly nodes: readonly PermissionNode[];
  readonly profiles: readonly Profile[];
}) {
  const t = useWords();
  const columns = useMemo((): readonly TableColumn<Profile>[] => {
    const entries = entriesOf(nodes);
    const ofAdmins = entries.filter(isForAdmins);
    const fallback = profiles.find(({ isDefault }) => isDefault);
    return [
      {
        id: 'name',
        head: t('profiles.name'),
        card: 'who',
        cell: ({ id, name, isDefault }) => (
          <div className="row wrap">
            <Link to={pathTo('staff', 'profiles', id)}>
              <b>{name}</b>
            </Link>
            {isDefault && <Badge tone="ok">{t('profiles.default')}</Badge>}
          </div>
        ),
      },
      {
        id: 'count',
        head: t('profiles.allows'),
        labelled: true,
        isNumber: true,
        cell: (profile) => {
          const value = fullSet(nodes, profile);
          const forAdmins = countOf(ofAdmins, value).on;
          return (
            <>
              {t('profiles.count', countOf(entries, value))}{' '}
              {forAdmins > 0 && <small>{t('profiles.forAdmins', { count: forAdmins })}</small>}
            </>
          );
        },
      },
      {
        id: 'differs',
        head: t('profiles.differs'),
        cell: (profile) =>
          profile.isDefault ? (
            <span className="muted small">{t('profiles.isDefault')}</span>
          ) : (
            <Difference nodes={nodes} profile={profile} fallback={fallback} />
          ),
      },
    ];
  }, [nodes, profiles, t]);
  return <DataTable caption={t('profiles.title')} rows={profiles} columns={columns} />;
}

/** What a profile has on that the default one has off, and the other way round. */
function Difference({
  nodes,
  profile,
  fallback,
}: {
  readonly nodes: readonly PermissionNode[];
  readonly profile: Profile;
  readonly fallback: Profile | undefined;
}) {
  const t = useWords();
  if (!fallback) return null;
  const value = fullSet(nodes, profile);
  const labels = labelsOf(nodes);
  const moved = changedKeys(nodes, value, fullSet(nodes, fallback)).filter(
    (key) => labels.get(key)?.isLeaf,
  );
  if (moved.length === 0) return <span className="muted small">{t('profiles.same')}</span>;
  const nameOf = (key: string) => labels.get(key)?.label ?? key;
  return (
    <ul className="differs small">
      {moved.slice(0, NAMED).map((key) => (
        <li key={key}>
          {t(value[key] ? 'profiles.plus' : 'profiles.minus', { name: nameOf(key) })}
        </li>
      ))}
      {moved.length > NAMED && (
        <li className="muted">{t('common.andMore', { count: moved.length - NAMED })}</li>
      )}
    </ul>
  );
}
