import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { fullName, shortName } from '../../names.js';
import { useCatalogue, useProfiles } from '../../staff/permissions/use-catalogue.js';
import { Loaded } from '../../ui/loaded.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';
import { ColleagueEditor } from './colleague-editor.js';
import { useExcess } from './use-excess.js';

/** What a colleague may do, to be changed by an admin of the client within what that one has. */
export function ColleaguePage() {
  const { mayEdit } = useRights();
  // Before anything is asked for that would be refused.
  return mayEdit ? <Editing /> : <Navigate replace to={pathTo('team')} />;
}

function Editing() {
  const api = useApi();
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const at = { path: { id } };
  const member = useQuery(reading(api, '/members/{id}', at));
  const permissions = useQuery(reading(api, '/members/{id}/permissions', at));
  const catalogue = useCatalogue();
  const profiles = useProfiles();
  const onReload = () => Promise.all([member.refetch(), permissions.refetch(), profiles.refetch()]);
  return (
    <Loaded queries={[member, permissions, catalogue, profiles]}>
      {(person, set, nodes, known) => (
        <Colleague member={person}>
          <ColleagueEditor
            member={person}
            nodes={nodes}
            profiles={known}
            permissions={set}
            onReload={onReload}
          />
        </Colleague>
      )}
    </Loaded>
  );
}

function Colleague({
  member,
  children,
}: {
  readonly member: Shape<'Member'>;
  readonly children: React.ReactNode;
}) {
  const t = useWords();
  const { myId, client, portal } = useRights();
  const excess = useExcess(member) ?? [];
  const name = fullName(member);
  const isMe = member.id === myId;
  return (
    <Page
      title={t('team.edit.title', { name })}
      lead={isMe ? undefined : t('team.edit.lead', { name: shortName(member) })}
      crumbs={[{ label: t('team.title', { client }), to: pathTo('team') }]}
    >
      {isMe ? (
        <Note>{t('team.edit.self', { portal })}</Note>
      ) : (
        <>
          {excess.length > 0 && (
            <Note tone="warn">{t('team.edit.more', { name: shortName(member), portal })}</Note>
          )}
          {children}
        </>
      )}
    </Page>
  );
}
