import type { ReactNode } from 'react';
import type { Shape } from '../api.js';
import { languageName } from '../language-name.js';
import { pathTo } from '../areas.js';
import { hostAddress, settings } from '../settings.js';
import { signOut } from '../sign-out.js';
import { chooseLanguage, languages, locale, useWords } from '../words/index.js';
import { Menu } from './menu.js';

/** What somebody can do about the account: go home, act as another membership, read another language, leave. */
export function AccountMenu({
  me,
  label,
  face,
}: {
  readonly me: Shape<'Me'>;
  /** What a screen reader calls it. @default "Account" */
  readonly label?: string;
  /** What its button shows. @default three dots */
  readonly face?: ReactNode;
}) {
  const t = useWords();
  const others = languages().filter((each) => !locale().startsWith(each));
  return (
    <Menu
      label={label ?? t('common.nav.account')}
      face={face}
      entries={[
        settings.home !== undefined && {
          id: 'home',
          label: t('common.nav.home', { name: me.membership?.portal.name ?? '' }),
          onAction: () => window.location.assign(hostAddress(settings.home ?? '')),
        },
        me.memberships.length > 1 && {
          id: 'switch',
          label: t('common.switchAccount'),
          href: pathTo('account'),
        },
        ...others.map((each) => ({
          id: each,
          // Whoever looks for it may read no other.
          label: languageName(each, each),
          onAction: () => chooseLanguage(each),
        })),
        settings.signOut !== undefined && '-',
        settings.signOut !== undefined && {
          id: 'out',
          label: t('common.signOut'),
          detail: me.identity.email,
          onAction: () => void signOut(),
        },
      ]}
    />
  );
}
