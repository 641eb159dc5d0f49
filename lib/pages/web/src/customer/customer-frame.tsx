import { Link, Outlet } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { pathTo } from '../areas.js';
import { hostAddress, settings } from '../settings.js';
import { AccountMenu } from '../ui/account-menu.js';
import { Avatar } from '../ui/avatar.js';
import { PortalMark } from '../ui/portal-mark.js';
import { HostMenu } from '../ui/host-menu.js';
import { ThemeButton } from '../ui/theme-button.js';
import { useBrand } from '../use-brand.js';
import { useWords } from '../words/index.js';
import { useRights } from './rights.js';
import { ViewBanner } from './view-banner.js';
import { fullName } from '../names.js';

/** The frame of the pages of client users: in the portal's branding, with what they may go to. */
export function CustomerFrame() {
  const t = useWords();
  const { me, client, portal, maySeeTeam } = useRights();
  const name = fullName(me.identity);
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      {me.viewedBy && <ViewBanner me={me} viewer={me.viewedBy} />}
      <header className="bar">
        <div>
          <Mark portal={portal} />
          <nav aria-label={t('common.main')}>
            {settings.home !== undefined && (
              <a href={hostAddress(settings.home)}>{t('common.nav.start')}</a>
            )}
            {maySeeTeam && (
              <Link
                to={pathTo('team')}
                activeOptions={{ exact: true, includeSearch: false }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {t('common.nav.team')}
              </Link>
            )}
            <Link to={pathTo('team', 'access')} activeProps={{ 'aria-current': 'page' }}>
              {t('common.nav.access')}
            </Link>
            <HostMenu me={me} />
          </nav>
          <span className="grow" />
          <ThemeButton />
          <AccountMenu
            me={me}
            label={t('team.accountOf', { name, client })}
            face={
              <>
                <Avatar name={name} />
                <span className="vh">{t('team.accountOf', { name, client })}</span>
                <span aria-hidden className="not-s">
                  {name} <span className="muted">· {client}</span>
                </span>
                <ChevronDown aria-hidden size={16} />
              </>
            }
          />
        </div>
      </header>
      <main className="page" id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

function Mark({ portal }: { readonly portal: string }) {
  const brand = useBrand(portal);
  const inside = (
    <>
      <PortalMark name={portal} logo={brand?.logo ?? null} />
      {portal}
    </>
  );
  return settings.home === undefined ? (
    <span className="mark">{inside}</span>
  ) : (
    <a className="mark" href={hostAddress(settings.home)}>
      {inside}
    </a>
  );
}
