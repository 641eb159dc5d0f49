/** A test asks for what cannot be, such as a member of a client that was never added. The message says what to change. */
export class ClienteleTestingError extends Error {
  override readonly name = 'ClienteleTestingError';
}
