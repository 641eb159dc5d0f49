import { useQuery } from '@tanstack/react-query';
import type { ClienteleClient } from '../../../../client/index.js';
import { type Shape, useApi } from '../api.js';
import { isSignedOut } from '../problems.js';
import { chooseMembership, chosenMembership } from '../session.js';

/** Who is logged in, as the membership that was chosen before; as none where that one is gone. */
export async function readMe(api: ClienteleClient, signal?: AbortSignal): Promise<Shape<'Me'>> {
  const call = signal ? { signal } : {};
  try {
    return await api.GET('/me', call);
  } catch (failure) {
    if (isSignedOut(failure) || chosenMembership() === null) throw failure;
    chooseMembership(null);
    return api.GET('/me', call);
  }
}

/** Who is logged in, or null: for pages that nobody has to log in for. */
export function useHere() {
  const api = useApi();
  return useQuery({
    queryKey: ['/me', 'here'],
    queryFn: async ({ signal }) => {
      try {
        return await readMe(api, signal);
      } catch (failure) {
        if (isSignedOut(failure)) return null;
        throw failure;
      }
    },
  });
}
