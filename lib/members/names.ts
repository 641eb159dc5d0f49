import { ClienteleError } from '../errors/clientele.error.js';

/** Most characters (code points) of a name. */
const NAME_MOST = 200;

/** The trimmed name, empty if it is not known yet; throws `VALIDATION_FAILED` when it is too long. */
export function checkedName(name: string): string {
  const trimmed = name.trim();
  if (Array.from(trimmed).length > NAME_MOST)
    throw invalid(`has more than ${NAME_MOST} characters`);
  return trimmed;
}

/** The trimmed name of something that has to have one; throws `VALIDATION_FAILED` when it is empty or too long. */
export function givenName(name: string): string {
  const checked = checkedName(name);
  if (checked === '') throw invalid('is empty');
  return checked;
}

/** A name that others keep, the host or a mail server, cut to what the module can. */
export function shortName(name: string): string {
  return Array.from(name.trim()).slice(0, NAME_MOST).join('');
}

function invalid(fault: string): ClienteleError {
  return new ClienteleError('VALIDATION_FAILED', { details: { fields: { name: fault } } });
}
