/** Ends the transaction of a rehearsal: nothing has gone wrong. */
export class RehearsedError extends Error {
  override readonly name = 'RehearsedError';

  constructor() {
    super('The change was rehearsed, and is undone.');
  }
}
