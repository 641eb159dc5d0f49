/** Notes what goes wrong in making content. */
export class FaultWatch {
  private noted: Error | undefined;

  /** What has gone wrong first; undefined if nothing has. */
  get fault(): Error | undefined {
    return this.noted;
  }

  /** The items, and a note of what they throw. What is thrown into them by whoever takes them, as a storage that is full, is not theirs. */
  async *over<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
    const each = items[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await each.next().catch((error: unknown) => this.note(error));
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await each.return?.();
    }
  }

  private note(error: unknown): never {
    this.noted ??= error instanceof Error ? error : new Error(String(error));
    throw error;
  }
}
