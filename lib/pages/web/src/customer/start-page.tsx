import { Navigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { pathTo } from '../areas.js';
import { Loading } from '../ui/states.js';
import { useRights } from './rights.js';

const TeamPage = lazy(async () => ({ default: (await import('./team/team-page.js')).TeamPage }));

/** Where client users begin: the team of those who look after it; the others see what is open to them, or that nothing is. */
export function StartPage() {
  const { me, maySeeTeam } = useRights();
  if (maySeeTeam)
    return (
      <Suspense fallback={<Loading lines={8} />}>
        <TeamPage />
      </Suspense>
    );
  const place = me.access.state === 'no_scope' ? 'no-access' : 'access';
  return <Navigate replace to={pathTo('team', place)} />;
}
