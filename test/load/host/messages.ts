/** What a process is to serve, and how. */
export interface Serve {
  /** The database's address. */
  readonly url: string;
  /** Whether it delivers events: not in an outage of the relay. */
  readonly relay: boolean;
}

/** What a process is asked: what its heap holds; to hear of nothing for now, and to go on; to end. */
export type Asked = 'heap' | 'hold' | 'go' | 'stop';

/** What it tells: where it listens, and the bytes of its heap that are in use after a collection. */
export type Told = { readonly port: number } | { readonly heap: number } | 'done';
