import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import {
  Brush,
  Building2,
  Clock,
  Download,
  House,
  Inbox,
  type LucideIcon,
  Mail,
  Menu as MenuIcon,
  SlidersHorizontal,
  Upload,
  Users,
} from 'lucide-react';
import { useState } from 'react';
import { reading, useApi } from '../api.js';
import { pathTo } from '../areas.js';
import { standing, useMe } from '../me.js';
import { usePortal } from '../portal.js';
import { hostAddress, settings } from '../settings.js';
import { useColors } from '../use-brand.js';
import { AccountMenu } from '../ui/account-menu.js';
import { Avatar } from '../ui/avatar.js';
import { PortalMark } from '../ui/portal-mark.js';
import { Button } from '../ui/button.js';
import { HostMenu } from '../ui/host-menu.js';
import { ThemeButton } from '../ui/theme-button.js';
import { useWords } from '../words/index.js';
import { fullName } from '../names.js';

interface Place {
  readonly to: string;
  readonly name:
    | 'users'
    | 'clients'
    | 'profiles'
    | 'letters'
    | 'requests'
    | 'import'
    | 'exports'
    | 'audit'
    | 'portal';
  readonly icon: LucideIcon;
  readonly count?: number | undefined;
  readonly isHot?: boolean;
}

/** The frame of all staff pages: the portal's name, where one can go, who one is. */
export function StaffFrame() {
  const t = useWords();
  const { data: portal } = usePortal();
  useColors(portal?.colors);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <header className="topbar">
        <Mark portal={portal} />
        <span className="grow" />
        <Button icon={MenuIcon} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('common.menu')}
        </Button>
      </header>
      <div className="shell">
        <aside className={isOpen ? 'side open' : 'side'}>
          <Mark portal={portal} />
          <Places onGo={() => setOpen(false)} />
          <Me />
        </aside>
        <main className="main" id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  );
}

function Mark({
  portal,
}: {
  readonly portal: { readonly name: string; readonly logo: string | null } | undefined;
}) {
  const { membership } = useMe();
  const name = portal?.name ?? membership?.portal.name ?? '';
  const home = settings.home === undefined ? undefined : hostAddress(settings.home);
  const inside = (
    <>
      <PortalMark name={name} logo={portal?.logo ?? null} />
      {name}
    </>
  );
  return home ? (
    <a className="mark" href={home}>
      {inside}
    </a>
  ) : (
    <Link className="mark" to={pathTo('staff')}>
      {inside}
    </Link>
  );
}

function Places({ onGo }: { readonly onGo: () => void }) {
  const t = useWords();
  const api = useApi();
  const requests = useQuery({
    ...reading(api, '/requests', { query: { status: 'open', limit: 100 } }),
    staleTime: 30_000,
  });
  const open = requests.data?.items.length;
  const places: readonly (readonly Place[])[] = [
    [
      { to: pathTo('staff'), name: 'users', icon: Users },
      { to: pathTo('staff', 'clients'), name: 'clients', icon: Building2 },
      { to: pathTo('staff', 'profiles'), name: 'profiles', icon: SlidersHorizontal },
      { to: pathTo('staff', 'letters'), name: 'letters', icon: Mail },
      { to: pathTo('staff', 'requests'), name: 'requests', icon: Inbox, count: open, isHot: true },
    ],
    [
      { to: pathTo('staff', 'import'), name: 'import', icon: Upload },
      { to: pathTo('staff', 'exports'), name: 'exports', icon: Download },
      { to: pathTo('staff', 'audit'), name: 'audit', icon: Clock },
      { to: pathTo('staff', 'portal'), name: 'portal', icon: Brush },
    ],
  ];
  return (
    <nav className="nav" aria-label={t('common.main')}>
      <HostPlaces />
      {places.map((group, index) => (
        <ul key={index}>
          {group.map(({ to, name, icon: Icon, count, isHot }) => (
            <li key={name}>
              <Link
                to={to}
                activeOptions={{ exact: name === 'users' }}
                activeProps={{ 'aria-current': 'page' }}
                onClick={onGo}
              >
                <Icon aria-hidden size={16} />
                {t(`common.nav.${name}`)}
                {count !== undefined && count > 0 && (
                  <span className={isHot ? 'count hot' : 'count'}>{count}</span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

/** The way to the host's own pages. */
function HostPlaces() {
  const t = useWords();
  const me = useMe();
  const { home, links = [] } = settings;
  if (home === undefined && links.length === 0) return null;
  return (
    <ul>
      {home !== undefined && (
        <li>
          <a href={hostAddress(home)}>
            <House aria-hidden size={16} />
            {t('common.nav.start')}
          </a>
        </li>
      )}
      <li>
        <HostMenu me={me} />
      </li>
    </ul>
  );
}

function Me() {
  const t = useWords();
  const me = useMe();
  const { isStaffAdmin } = standing(me);
  return (
    <div className="me">
      <Avatar staff name={fullName(me.identity)} />
      <span className="grow">
        <b>{fullName(me.identity)}</b>
        <br />
        <span className="muted">{t(isStaffAdmin ? 'common.role.admin' : 'common.role.staff')}</span>
      </span>
      <ThemeButton />
      <AccountMenu me={me} />
    </div>
  );
}
