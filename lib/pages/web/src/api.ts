import { createContext, use } from 'react';
import type {
  ClienteleAnswer,
  ClienteleArguments,
  ClienteleClient,
  ClientelePath,
  ClienteleSchemas,
} from '../../../client/index.js';
import { queryOptions } from '@tanstack/react-query';

/** What the routes take and answer, by its name in the contract without `Clientele`. */
export type Shape<Name extends string> = `Clientele${Name}` extends keyof ClienteleSchemas
  ? ClienteleSchemas[`Clientele${Name}`]
  : never;

const Api = createContext<ClienteleClient | null>(null);

/** Gives the module's routes to the pages below. */
export const ApiProvider = Api.Provider;

/** The module's routes. */
export function useApi(): ClienteleClient {
  const api = use(Api);
  if (!api) throw new Error('Pages stand below an ApiProvider.');
  return api;
}

/**
 * A GET as TanStack Query takes it: kept under its path and what it was asked with, aborted when nobody waits any more.
 * `queryClient.invalidateQueries({ queryKey: ['/members'] })` has all answers of a path fetched anew.
 */
export function reading<P extends ClientelePath<'get'>>(
  api: ClienteleClient,
  path: P,
  ...[call]: ClienteleArguments<'get', P>
) {
  const get = api.GET as (path: P, call: object) => Promise<ClienteleAnswer<'get', P>>;
  return queryOptions({
    queryKey: [path, call ?? {}] as const,
    queryFn: ({ signal }) => get(path, { ...call, signal }),
  });
}
