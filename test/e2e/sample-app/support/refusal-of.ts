import { type ClienteleApiError, isApiError } from 'nest-clientele/client';

/** What the module refuses a call with. */
export async function refusalOf(call: Promise<unknown>): Promise<ClienteleApiError> {
  const answer = await call.catch((error: unknown) => {
    if (isApiError(error)) return error;
    throw error;
  });
  if (!isApiError(answer)) throw new Error('The call was not refused.');
  return answer;
}
