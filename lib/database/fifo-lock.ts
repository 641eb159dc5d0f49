interface Waiter<Owner> {
  readonly owner: Owner;
  admit(): void;
}

/** What a {@link FifoLock} takes. */
export interface FifoLockOptions {
  /** Whether the owner keeps the lock between two pieces of work, as in an open transaction. */
  readonly keeps: () => boolean;
  /** Milliseconds a piece of work waits for its turn. */
  readonly waitLimit: number;
  /** The error of a piece of work that has waited too long. */
  readonly tooLate: () => Error;
}

/** Lets one owner at a time work, the others in the order they came. */
export class FifoLock<Owner> {
  private owner: Owner | null = null;
  private running = 0;
  private queue: Waiter<Owner>[] = [];

  constructor(private readonly options: FifoLockOptions) {}

  /** Whether `owner` holds the lock and keeps it until some later piece of work gives it up. */
  isKeptBy(owner: Owner): boolean {
    return this.owner === owner && this.options.keeps();
  }

  /** Runs `work` when it is its turn. */
  async run<T>(owner: Owner, work: () => Promise<T>): Promise<T> {
    if (this.owner === null || this.isKeptBy(owner)) this.enter(owner);
    else await this.wait(owner);
    try {
      return await work();
    } finally {
      this.leave(owner);
    }
  }

  private enter(owner: Owner): void {
    this.owner = owner;
    this.running += 1;
  }

  private wait(owner: Owner): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.queue = this.queue.filter((each) => each !== waiter);
        reject(this.options.tooLate());
      }, this.options.waitLimit);
      const waiter: Waiter<Owner> = {
        owner,
        admit: () => {
          clearTimeout(timer);
          this.enter(owner);
          resolve();
        },
      };
      this.queue.push(waiter);
    });
  }

  private leave(owner: Owner): void {
    this.running -= 1;
    if (this.options.keeps()) {
      this.admitAllOf(owner);
    } else if (this.running === 0) {
      // Not before: other work of the owner would get mixed up with that of the next one.
      this.owner = null;
      this.queue.shift()?.admit();
    }
  }

  /** Work of the owner that came before it began to keep the lock would wait for itself. */
  private admitAllOf(owner: Owner): void {
    const own = this.queue.filter((each) => each.owner === owner);
    if (own.length === 0) return;
    this.queue = this.queue.filter((each) => each.owner !== owner);
    for (const waiter of own) waiter.admit();
  }
}
