import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Loaded } from '../../ui/loaded.js';
import { Menu } from '../../ui/menu.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/index.js';
import { PermissionTree } from '../permissions/permission-tree.js';
import type { PermissionNode } from '../permissions/tree-model.js';
import { fullSet, useCatalogue, useProfiles } from '../permissions/use-catalogue.js';
import { useRights } from '../users/rights.js';
import { DefaultDialog } from './default-dialog.js';
import { DeleteDialog } from './delete-dialog.js';
import { ProfileEditor } from './profile-editor.js';
import { useRoleNotes } from './use-role-notes.js';

type Profile = Shape<'Profile'>;

/** One profile: looked at by all staff, changed by staff admins. */
export function ProfilePage() {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const catalogue = useCatalogue();
  const profile = useQuery(reading(useApi(), '/profiles/{id}', { path: { id } }));
  const profiles = useProfiles();
  return (
    <Loaded queries={[catalogue, profile, profiles]}>
      {(nodes, data, all) => (
        <Shown
          key={id}
          nodes={nodes}
          profile={data}
          others={all.filter((each) => each.id !== id)}
          onReload={() => profile.refetch()}
        />
      )}
    </Loaded>
  );
}

interface ShownProps {
  readonly nodes: readonly PermissionNode[];
  readonly profile: Profile;
  readonly others: readonly Profile[];
  readonly onReload: () => Promise<unknown>;
}

function Shown({ nodes, profile, others, onReload }: ShownProps) {
  const t = useWords();
  const { isStaffAdmin } = useRights();
  const notes = useRoleNotes(nodes);
  const [dialog, setDialog] = useState<'default' | 'delete' | null>(null);
  const { id, name, isDefault } = profile;
  const close = () => setDialog(null);
  return (
    <Page
      title={name}
      crumbs={[{ label: t('profiles.title'), to: pathTo('staff', 'profiles') }]}
      lead={
        <span className="row wrap">
          {isDefault && <Badge tone="ok">{t('profiles.default')}</Badge>}
          {t(isDefault ? 'profiles.leadDefault' : 'profiles.leadOther')}
        </span>
      }
      actions={
        isStaffAdmin && (
          <>
            {!isDefault && (
              <Button className="not-s" onClick={() => setDialog('default')}>
                {t('profiles.makeDefault')}
              </Button>
            )}
            <ButtonLink
              className="not-s"
              to={pathTo('staff', 'profiles', 'new')}
              {...({ search: { from: id } } as object)}
            >
              {t('profiles.copy')}
            </ButtonLink>
            <Menu
              label={t('common.actions', { name })}
              entries={[
                !isDefault && {
                  id: 'default',
                  label: t('profiles.makeDefault'),
                  onAction: () => setDialog('default'),
                },
                {
                  id: 'delete',
                  label: t('profiles.delete'),
                  look: 'bad',
                  isDisabled: isDefault && others.length === 0,
                  detail: isDefault && others.length === 0 ? t('profiles.onlyOne') : undefined,
                  onAction: () => setDialog('delete'),
                },
              ]}
            />
          </>
        )
      }
    >
      {isStaffAdmin ? (
        <ProfileEditor nodes={nodes} profile={profile} onReload={onReload} />
      ) : (
        <>
          <Note>{t('profiles.adminsOnly')}</Note>
          <PermissionTree
            isReadOnly
            nodes={nodes}
            notes={notes}
            value={fullSet(nodes, profile)}
            onChange={() => undefined}
          />
        </>
      )}
      {dialog === 'default' && <DefaultDialog nodes={nodes} profile={profile} onClose={close} />}
      {dialog === 'delete' && <DeleteDialog profile={profile} others={others} onClose={close} />}
    </Page>
  );
}
