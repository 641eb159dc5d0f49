import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Eye } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { shortName } from '../../names.js';
import { Avatar } from '../../ui/avatar.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Loaded } from '../../ui/loaded.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/index.js';
import { PERSON_TABS, personPath, type PersonTab } from './person-path.js';
import { useRights } from '../users/rights.js';
import { Status } from '../users/status.js';
import { UserDialog } from '../users/user-dialogs.js';
import { UserMenu } from '../users/user-menu.js';

type Member = Shape<'Member'>;

/** The head of all pages about one person: who it is, how it stands, what can be done, and the parts. */
export function PersonFrame({
  tab,
  children,
}: {
  readonly tab: PersonTab;
  readonly children: (member: Member) => ReactNode;
}) {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const member = useQuery(reading(useApi(), '/members/{id}', { path: { id } }));
  return (
    <Loaded queries={[member]}>
      {(data) => (
        <Head member={data} tab={tab}>
          {children(data)}
        </Head>
      )}
    </Loaded>
  );
}

function Head({
  member,
  tab,
  children,
}: {
  readonly member: Member;
  readonly tab: PersonTab;
  readonly children: ReactNode;
}) {
  const t = useWords();
  const { isMe, mayView, mayChange } = useRights();
  const [isViewing, setViewing] = useState(false);
  const { id, kind, email, clientId, clientName, projectCount } = member;
  const name = member.name || email;
  return (
    <Page
      title={name}
      avatar={<Avatar big name={name} staff={kind === 'staff'} />}
      crumbs={[
        { label: t('users.title'), to: pathTo('staff') },
        ...(clientId && clientName
          ? [{ label: clientName, to: pathTo('staff', 'clients', clientId) }]
          : []),
      ]}
      lead={<Lead member={member} />}
      actions={
        <>
          {mayView(member) && (
            <Button icon={Eye} onClick={() => setViewing(true)}>
              {t('person.viewAs', { name: shortName(member) })}
            </Button>
          )}
          {mayChange(member) && tab !== 'details' && (
            <ButtonLink className="not-s" to={personPath(id, 'details')}>
              {t('common.edit')}
            </ButtonLink>
          )}
          {mayChange(member) && !isMe(member) && <UserMenu isHere member={member} isMe={false} />}
        </>
      }
    >
      <nav aria-label={name}>
        <ul className="tabs">
          {PERSON_TABS.filter((each) => kind === 'client' || isForStaff(each)).map((each) => (
            <li key={each}>
              <Link
                to={personPath(id, each)}
                activeOptions={{ exact: true, includeSearch: false }}
                aria-current={each === tab ? 'page' : undefined}
              >
                {t(`person.tab.${each}`)}{' '}
                {each === 'projects' && <span className="count">{projectCount}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {member.emailConflict && (
        <Note tone="warn">{t(`person.emailConflict.${member.emailConflict}`, { email })}</Note>
      )}
      {children}
      {isViewing && <UserDialog action="view" member={member} onClose={() => setViewing(false)} />}
    </Page>
  );
}

/** Staff have all permissions of what they are assigned to, so there is nothing to set. */
function isForStaff(tab: PersonTab): boolean {
  return tab !== 'projects' && tab !== 'permissions';
}

function Lead({ member }: { readonly member: Member }) {
  const t = useWords();
  const { kind, role, clientName, name, email } = member;
  const what =
    kind === 'staff'
      ? t(`person.is.staff.${role === 'admin' ? 'admin' : 'staff'}`)
      : t(`person.is.client.${role === 'admin' ? 'admin' : 'member'}`, {
          client: clientName ?? '',
        });
  return (
    <span className="row wrap person-lead">
      <Status member={member} />
      {name && <span className="text">{email}</span>}
      <span>{what}</span>
    </span>
  );
}
