import { sentRate } from '../rates.js';
import type { Shape } from '../../api.js';
import type { Address } from './addresses.js';
import { peopleOf, type WizardValues } from './wizard-values.js';

type Body = Shape<'CreateMember'>;

/** What is sent for each of the people. */
export function bodiesOf(values: WizardValues): readonly Body[] {
  const people = peopleOf(values);
  return people.map((person) => bodyOf(values, person, people.length === 1));
}

/** What the letter shows of the first of the people. */
export function firstPerson(values: WizardValues): Shape<'PreviewWords'> & { email: string } {
  const { kind, clientFrom, client, clientName, accessUntil } = values;
  const people = peopleOf(values);
  const { email = '', name = '' } = people[0] ?? {};
  const called = calledIn(values, { email, name }, people.length === 1);
  const clients = { known: client?.name ?? '', new: clientName.trim(), own: called || email };
  return {
    ...{ email, name: called, clientName: kind === 'client' ? clients[clientFrom] : '' },
    ...(accessUntil && { accessUntil }),
  };
}

/** The name that was typed for the one person there is, else the one that came with the address. */
function calledIn(values: WizardValues, { name }: Address, isAlone: boolean): string {
  return (isAlone && values.name.trim()) || name;
}

function bodyOf(values: WizardValues, person: Address, isAlone: boolean): Body {
  const { kind, locale, accessUntil } = values;
  const called = calledIn(values, person, isAlone);
  return {
    kind,
    email: person.email,
    ...(called && { name: called }),
    ...(locale && { locale }),
    ...(accessUntil && { accessUntil }),
    ...(kind === 'staff' ? staffPart(values) : clientPart(values)),
    ...letterPart(values, isAlone),
  };
}

function staffPart({ staffRole, assigned, clients }: WizardValues): Partial<Body> {
  const isAssigned = staffRole === 'staff' && assigned === 'chosen';
  return { role: staffRole, ...(isAssigned && { clients: clients.map(({ id }) => id) }) };
}

function clientPart(values: WizardValues): Partial<Body> {
  const { clientFrom, client, clientName, clientType, role, projects, groups, portalRate } = values;
  const permissions = permissionsPart(values);
  // Left out, the client's own choice for its new users stands.
  const isScoped = projects.length > 0 || groups.length > 0;
  return {
    role,
    ...(clientFrom === 'known' && client && { clientId: client.id }),
    ...(clientFrom === 'new' && { client: { name: clientName.trim(), type: clientType } }),
    ...(isScoped && {
      projects: projects.map(({ id, isRated, rate, until }) => ({
        id,
        ...(isRated && rate.trim() !== '' && { rate: sentRate(rate) }),
        ...(until !== '' && { until }),
      })),
      groups: groups.map(({ id }) => id),
    }),
    ...(portalRate.trim() !== '' && { portalRate: sentRate(portalRate) }),
    ...(permissions && { permissions }),
  };
}

function permissionsPart(values: WizardValues): Body['permissions'] {
  const { permissionsFrom, profileId, switches, source } = values;
  if (permissionsFrom === 'profile') return { mode: 'profile', profileId };
  if (permissionsFrom === 'custom') return { mode: 'custom', permissions: { ...switches } };
  if (permissionsFrom === 'clone') return { mode: 'clone', fromMemberId: source?.id ?? '' };
  return null;
}

function letterPart(values: WizardValues, isAlone: boolean): Partial<Body> {
  const { invite, password, templateId, message } = values;
  if (!invite) return { invite: false, ...(isAlone && password !== '' && { password }) };
  return {
    ...(templateId && { templateId }),
    ...(message.trim() !== '' && { message: message.trim() }),
  };
}
