/** What stands behind `?` in the addresses of the front. */
export interface FrontSearch {
  /** Of which project the work is shown. */
  readonly project?: string;
  /** Of which client staff see the numbers. */
  readonly client?: string;
}

/** Reads the address; what it does not know is left out. */
export function readSearch({ project, client }: Record<string, unknown>): FrontSearch {
  return {
    ...(typeof project === 'string' && project !== '' && { project }),
    ...(typeof client === 'string' && client !== '' && { client }),
  };
}
