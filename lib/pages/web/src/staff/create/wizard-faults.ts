import { type FieldErrors, type Resolver, set } from 'react-hook-form';
import { today } from '../../ends.js';
import { isRate } from '../rates.js';
import { isAddress, isAtAny } from './addresses.js';
import {
  MESSAGE_MOST,
  PEOPLE_MOST,
  peopleOf,
  type Step,
  type WizardValues,
} from './wizard-values.js';

/** What can be wrong with what was typed, by its word in the catalogue. */
export type FaultWord =
  | 'noAddress'
  | 'badAddress'
  | 'otherDomain'
  | 'tooMany'
  | 'tooLong'
  | 'noClient'
  | 'noClientName'
  | 'noClients'
  | 'past'
  | 'badRate'
  | 'noProfile'
  | 'noSource'
  | 'forbiddenSource'
  | 'messageLong'
  | 'shortPassword'
  | 'longPassword';

/** Something that keeps a step from being done. */
export interface Fault {
  readonly step: Step;
  /** The field, as react-hook-form names it. */
  readonly path: string;
  readonly word: FaultWord;
  /** What was typed there. */
  readonly value?: string;
}

const NAME_MOST = 200;
const [PASSWORD_LEAST, PASSWORD_MOST] = [12, 128];

/** All that is wrong, step by step. */
export function faultsOf(values: WizardValues, now = new Date()): readonly Fault[] {
  const checks = [
    whoFaults,
    ...(values.kind === 'client' ? [accessFaults, permissionFaults] : []),
    letterFaults,
  ];
  return checks.flatMap((check) => [...check(values, today(now))]);
}

function* whoFaults(values: WizardValues, today: string): Generator<Fault> {
  const { kind, domains, name, clientFrom, client, clientName, staffRole, assigned, clients } =
    values;
  const step = 'who';
  const people = peopleOf(values);
  const bad = people.find(({ email }) => !isAddress(email));
  const outside = domains && people.find(({ email }) => !isAtAny(domains, email));
  if (people.length === 0) yield { step, path: 'people', word: 'noAddress' };
  else if (bad) yield { step, path: 'people', word: 'badAddress', value: bad.email };
  else if (outside) yield { step, path: 'people', word: 'otherDomain', value: outside.email };
  else if (people.length > PEOPLE_MOST)
    yield { step, path: 'people', word: 'tooMany', value: String(PEOPLE_MOST) };
  if (people.length < 2 && name.length > NAME_MOST) yield { step, path: 'name', word: 'tooLong' };
  if (kind === 'client') {
    if (clientFrom === 'known' && !client) yield { step, path: 'client', word: 'noClient' };
    if (clientFrom === 'new' && clientName.trim() === '')
      yield { step, path: 'clientName', word: 'noClientName' };
    if (clientFrom === 'new' && clientName.length > NAME_MOST)
      yield { step, path: 'clientName', word: 'tooLong' };
    return;
  }
  if (staffRole === 'staff' && assigned === 'chosen' && clients.length === 0)
    yield { step, path: 'clients', word: 'noClients' };
  yield* endFaults(step, 'accessUntil', values.accessUntil, today);
}

function* accessFaults(values: WizardValues, today: string): Generator<Fault> {
  const step = 'access';
  yield* rateFaults(step, 'portalRate', values.portalRate);
  for (const [index, { isRated, rate, until }] of values.projects.entries()) {
    if (isRated) yield* rateFaults(step, `projects.${index}.rate`, rate);
    yield* endFaults(step, `projects.${index}.until`, until, today);
  }
  yield* endFaults(step, 'accessUntil', values.accessUntil, today);
}

function* permissionFaults(values: WizardValues): Generator<Fault> {
  const step = 'permissions';
  const { permissionsFrom, profileId, source } = values;
  if (permissionsFrom === 'profile' && !profileId)
    yield { step, path: 'profileId', word: 'noProfile' };
  if (permissionsFrom !== 'clone') return;
  if (!source) yield { step, path: 'source', word: 'noSource' };
  else if (source.isForbidden) yield { step, path: 'source', word: 'forbiddenSource' };
}

function* letterFaults(values: WizardValues): Generator<Fault> {
  const step = 'letter';
  const { invite, message, password } = values;
  if (invite) {
    if (message.length > MESSAGE_MOST) yield { step, path: 'message', word: 'messageLong' };
    return;
  }
  if (password === '' || peopleOf(values).length > 1) return;
  if (password.length < PASSWORD_LEAST) yield { step, path: 'password', word: 'shortPassword' };
  if (password.length > PASSWORD_MOST) yield { step, path: 'password', word: 'longPassword' };
}

function* rateFaults(step: Step, path: string, rate: string): Generator<Fault> {
  if (!isRate(rate)) yield { step, path, word: 'badRate' };
}

function* endFaults(step: Step, path: string, end: string, today: string): Generator<Fault> {
  if (end !== '' && end < today) yield { step, path, word: 'past' };
}

/** The same for react-hook-form: `type` is the fault's word, `message` what was typed. */
export const resolver: Resolver<WizardValues> = (values) => {
  const errors: FieldErrors<WizardValues> = {};
  const faults = faultsOf(values);
  for (const { path, word, value = '' } of faults)
    set(errors, path, { type: word, message: value });
  return faults.length > 0 ? { values: {}, errors } : { values, errors: {} };
};
