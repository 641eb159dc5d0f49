import { ChevronDown, LayoutGrid } from 'lucide-react';
import type { Shape } from '../api.js';
import { hostPlaces } from '../host-links.js';
import { hostAddress } from '../settings.js';
import { useWords } from '../words/index.js';
import { Menu } from './menu.js';

/** The host's own pages in a menu; nothing where there are none. */
export function HostMenu({ me }: { readonly me: Shape<'Me'> }) {
  const t = useWords();
  const places = hostPlaces(me);
  if (places.length === 0) return null;
  return (
    <Menu
      label={t('common.nav.more')}
      face={
        <>
          <LayoutGrid aria-hidden size={16} className="first" />
          {t('common.nav.more')}
          <ChevronDown aria-hidden size={16} />
        </>
      }
      entries={places.map(({ path, name }) => ({
        id: path,
        label: name,
        onAction: () => window.location.assign(hostAddress(path)),
      }))}
    />
  );
}
