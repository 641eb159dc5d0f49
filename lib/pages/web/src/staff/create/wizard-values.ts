import type { Choice } from '../../ui/picker.js';
import type { Address } from './addresses.js';
import { addressesIn, isAddress, withAddresses } from './addresses.js';

/** A project that is chosen, with what goes for it alone. */
export interface ChosenProject extends Choice {
  /** Whether it is billed by staff hours, so that a rate applies. */
  readonly isRated: boolean;
  readonly rate: string;
  /** A day, or empty for none. */
  readonly until: string;
}

/** A client user whose permissions are to be copied. */
export interface ChosenSource extends Choice {
  /** It has switches of its own, which the plan lets nobody have. */
  readonly isForbidden: boolean;
}

/** Everything that is typed into the wizard. */
export interface WizardValues {
  readonly kind: 'client' | 'staff';
  readonly people: readonly Address[];
  /** What stands behind them and is not ended yet. */
  readonly typed: string;
  /** Domains that addresses may have where they are to be created, as far as that is read; null for any. */
  readonly domains: readonly string[] | null;
  readonly name: string;
  /** One that is there, a new one, or one of the person's own. */
  readonly clientFrom: 'known' | 'new' | 'own';
  readonly client: Choice | null;
  readonly clientName: string;
  readonly clientType: 'business' | 'individual';
  readonly role: 'member' | 'admin';
  readonly staffRole: 'staff' | 'admin';
  readonly assigned: 'all' | 'chosen';
  readonly clients: readonly Choice[];
  /** The language of letters; empty: as the client or the portal has it. */
  readonly locale: string;
  readonly accessUntil: string;
  readonly projects: readonly ChosenProject[];
  readonly groups: readonly Choice[];
  readonly portalRate: string;
  readonly permissionsFrom: 'default' | 'profile' | 'custom' | 'clone';
  readonly profileId: string;
  /** Null until somebody customizes. */
  readonly switches: Readonly<Record<string, boolean>> | null;
  readonly source: ChosenSource | null;
  readonly invite: boolean;
  readonly password: string;
  readonly templateId: string;
  readonly message: string;
}

/** The wizard as it opens. */
export const EMPTY: WizardValues = {
  kind: 'client',
  people: [],
  typed: '',
  domains: null,
  name: '',
  clientFrom: 'known',
  client: null,
  clientName: '',
  clientType: 'business',
  role: 'member',
  staffRole: 'staff',
  assigned: 'all',
  clients: [],
  locale: '',
  accessUntil: '',
  projects: [],
  groups: [],
  portalRate: '',
  permissionsFrom: 'default',
  profileId: '',
  switches: null,
  source: null,
  invite: true,
  password: '',
  templateId: '',
  message: '',
};

/** Most words that go with a letter. */
export const MESSAGE_MOST = 1000;

/** How many people one call creates at most, unless the host says otherwise. */
export const PEOPLE_MOST = 500;

/** The steps of a client user, in their order. */
export const STEPS = ['who', 'access', 'permissions', 'letter'] as const;
export type Step = (typeof STEPS)[number];

const STAFF_STEPS: readonly Step[] = ['who', 'letter'];

/** The steps that there are: staff see all projects, and may what their role says. */
export function stepsOf({ kind }: Pick<WizardValues, 'kind'>): readonly Step[] {
  return kind === 'staff' ? STAFF_STEPS : STEPS;
}

/** Everybody who is to be created, what is being typed included. */
export function peopleOf({
  people,
  typed,
}: Pick<WizardValues, 'people' | 'typed'>): readonly Address[] {
  return withAddresses(people, addressesIn(typed));
}

/** Those of them whose address is whole, as far as things stand. */
export function wholePeopleOf(values: Pick<WizardValues, 'people' | 'typed'>): readonly Address[] {
  return peopleOf(values).filter(({ email }) => isAddress(email));
}
