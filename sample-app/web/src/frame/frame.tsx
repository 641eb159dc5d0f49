import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Menu, X } from 'lucide-react';
import { useState } from 'react';
import { AREAS } from '../areas.js';
import { type Member, memberOf, meQuery } from '../me.js';
import { useWords } from '../words/index.js';
import { Account } from './account.js';
import { Mark } from './mark.js';
import { NoMembership } from './no-membership.js';
import { NotOpen } from './not-open.js';
import { Places } from './places.js';
import { useBranding } from './use-branding.js';
import { ViewBanner } from './view-banner.js';

/** The frame of all pages behind the login: where one can go, who one is, and the page. */
export function Frame() {
  const { data: me } = useSuspenseQuery(meQuery);
  return me.membership ? <MembersFrame me={memberOf(me)} /> : <NoMembership me={me} />;
}

function MembersFrame({ me }: { readonly me: Member }) {
  const t = useWords();
  const brand = useBranding();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const Icon = isMenuOpen ? X : Menu;
  return (
    <>
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <div className="shell">
        <header className={isMenuOpen ? 'side open' : 'side'}>
          <div className="top">
            <Mark brand={brand} />
            <button
              type="button"
              className="btn menu"
              aria-expanded={isMenuOpen}
              aria-controls="places"
              onClick={() => setMenuOpen(!isMenuOpen)}
            >
              <Icon aria-hidden size={16} />
              {t('frame.menu')}
            </button>
          </div>
          <div className="drawer" id="places">
            <Places me={me} onGo={() => setMenuOpen(false)} />
            <Account me={me} />
          </div>
        </header>
        <div>
          {me.viewedBy && <ViewBanner me={me} viewer={me.viewedBy} />}
          <main className="page" id="main" tabIndex={-1}>
            <OpenPage me={me} />
          </main>
        </div>
      </div>
    </>
  );
}

/** The page of the address, if it is open to this person. */
function OpenPage({ me }: { readonly me: Member }) {
  const { pathname } = useLocation();
  const queries = useQueryClient();
  const area = AREAS.find(({ path }) => path !== '/' && pathname.startsWith(path));
  if (area && !area.isOpen(me))
    return (
      <NotOpen
        key={area.name}
        area={area}
        onRetry={() => void queries.invalidateQueries({ queryKey: meQuery.queryKey })}
      />
    );
  return <Outlet />;
}
