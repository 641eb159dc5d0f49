import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { codeOf, isAnswered } from './api/refusal.js';
import { go, signIn, withNext } from './go.js';
import { meQuery } from './me.js';
import { forgetView } from './session.js';

/** Keeps what the API has answered, and leaves for where a refusal is mended. */
export function createQueries(): QueryClient {
  const refused = (code = '') => {
    switch (code) {
      case 'UNAUTHENTICATED':
        return signIn();
      case 'MEMBERSHIP_REQUIRED':
      case 'MEMBERSHIP_UNKNOWN':
        return go(withNext('/account'));
      case 'VIEW_ENDED':
      case 'VIEW_UNKNOWN':
        forgetView();
        return go('/people');
      case 'PERMISSION_DENIED':
      case 'NO_SCOPE':
      case 'NO_MEMBERSHIP':
      case 'ACCESS_ENDED':
        // Somebody has changed what is open to this person: show what it is now.
        return queries.invalidateQueries({ queryKey: meQuery.queryKey });
      default:
        // It is said where it happened.
        return undefined;
    }
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => void refused(codeOf(error)) }),
    mutationCache: new MutationCache({ onError: (error) => void refused(codeOf(error)) }),
    defaultOptions: {
      // A browser that is not online says so as a failure, instead of waiting without a word.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        // A refusal stays one; a server that does not answer may be back in a second.
        retry: (failures, error) => !isAnswered(error) && failures < 2,
      },
    },
  });
  return queries;
}
