import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { reading, useApi } from '../api.js';
import { pathTo } from '../areas.js';
import { standing, useMe } from '../me.js';
import { hostAddress, settings } from '../settings.js';
import { AccountMenu } from '../ui/account-menu.js';
import { ThemeButton } from '../ui/theme-button.js';
import { useWords } from '../words/index.js';
import { ViewBanner } from './view-banner.js';

/** The frame of the pages of client users: in the portal's branding, with what they may go to. */
export function CustomerFrame() {
  const t = useWords();
  const me = useMe();
  const { data: brand } = useQuery({ ...reading(useApi(), '/portal/branding'), staleTime: 60_000 });
  useEffect(() => {
    if (brand) void import('../brand.js').then(({ applyBrand }) => applyBrand(brand.colors));
  }, [brand]);
  const maySeeTeam = standing(me).isClientAdmin && me.permissions.includes('users.view');
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      {me.viewedBy && <ViewBanner me={me} viewer={me.viewedBy} />}
      <header className="bar">
        <div>
          <a
            className="mark"
            href={settings.home === undefined ? undefined : hostAddress(settings.home)}
          >
            {brand?.logo && <img src={brand.logo} alt="" />}
            {brand?.name}
          </a>
          <nav aria-label={t('common.main')}>
            {maySeeTeam && (
              <Link
                to={pathTo('team')}
                activeOptions={{ exact: true }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {t('common.nav.team')}
              </Link>
            )}
            <Link to={pathTo('team', 'access')} activeProps={{ 'aria-current': 'page' }}>
              {t('common.nav.access')}
            </Link>
          </nav>
          <span className="grow" />
          <ThemeButton />
          <AccountMenu me={me} />
        </div>
      </header>
      <main className="page" id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
