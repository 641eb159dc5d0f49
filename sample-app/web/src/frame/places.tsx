import { Link } from '@tanstack/react-router';
import { KeyRound, type LucideIcon, UserCog, Users } from 'lucide-react';
import { AREAS } from '../areas.js';
import type { Member } from '../me.js';
import { useWords } from '../words/index.js';

/** A page that `ClientelePagesModule` serves. */
interface ModulePlace {
  readonly name: 'users' | 'team' | 'access';
  readonly href: string;
  readonly icon: LucideIcon;
  readonly isOpen: boolean;
}

/** Where this person can go: pages of the front, then those about people and access. */
export function Places({ me, onGo }: { readonly me: Member; readonly onGo: () => void }) {
  const t = useWords();
  return (
    <nav aria-label={t('frame.main')}>
      <ul>
        {AREAS.filter(({ isOpen }) => isOpen(me)).map(({ name, path, icon: Icon }) => (
          <li key={name}>
            <Link
              to={path}
              activeOptions={{ exact: path === '/', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              onClick={onGo}
            >
              <Icon aria-hidden size={18} />
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
      <ul>
        {modulePlaces(me)
          .filter(({ isOpen }) => isOpen)
          .map(({ name, href, icon: Icon }) => (
            <li key={name}>
              <a href={href}>
                <Icon aria-hidden size={18} />
                {t(`nav.${name}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function modulePlaces({ isStaff, isAdmin, may }: Member): readonly ModulePlace[] {
  return [
    { name: 'users', href: '/people', icon: UserCog, isOpen: isStaff },
    { name: 'team', href: '/team', icon: Users, isOpen: !isStaff && isAdmin && may('users.view') },
    { name: 'access', href: '/team/access', icon: KeyRound, isOpen: !isStaff },
  ];
}
