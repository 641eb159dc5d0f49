import { Link } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useEffect, useRef } from 'react';
import { isApiError } from '../../../../../client/index.js';
import { pathTo } from '../../areas.js';
import { useProblemText } from '../../problems.js';
import { Note } from '../../ui/note.js';
import { type T, useWords } from '../../words/index.js';
import type { Step } from './wizard-values.js';

type Details = Readonly<Record<string, unknown>>;

/** Where a refusal is told: at a field of a step, or below the step from which the user was to be created. */
export interface Refusal {
  readonly step: Step;
  readonly field: RefusedField;
  readonly error: unknown;
}

export type RefusedField =
  | 'people'
  | 'name'
  | 'client'
  | 'role'
  | 'clients'
  | 'locale'
  | 'projects'
  | 'groups'
  | 'portalRate'
  | 'accessUntil'
  | 'permissions'
  | 'template'
  | 'message'
  | 'password'
  | 'form';

const STEP_OF: Readonly<Record<RefusedField, Step>> = {
  people: 'who',
  name: 'who',
  client: 'who',
  role: 'who',
  clients: 'who',
  locale: 'who',
  projects: 'access',
  groups: 'access',
  portalRate: 'access',
  accessUntil: 'access',
  permissions: 'permissions',
  template: 'letter',
  message: 'letter',
  password: 'letter',
  form: 'letter',
};

const FIELD_OF_CODE: Readonly<Record<string, RefusedField>> = {
  ALREADY_INVITED: 'people',
  ALREADY_MEMBER: 'people',
  EMAIL_DOMAIN_NOT_ALLOWED: 'people',
  RESEND_TOO_SOON: 'people',
  BULK_TOO_LARGE: 'people',
  SEAT_LIMIT: 'client',
  PENDING_LIMIT: 'client',
  RATE_NOT_APPLICABLE: 'projects',
  UNKNOWN_PROJECT: 'projects',
  UNKNOWN_GROUP: 'groups',
  PLAN_FORBIDS: 'permissions',
  UNKNOWN_PERMISSION: 'permissions',
  WEAK_PASSWORD: 'password',
};

/** Fields as the server names them; of `projects[0].rate` the first part counts. */
const FIELD_OF_NAME: Readonly<Record<string, RefusedField>> = {
  email: 'people',
  name: 'name',
  clientId: 'client',
  client: 'client',
  role: 'role',
  kind: 'role',
  clients: 'clients',
  locale: 'locale',
  projects: 'projects',
  groups: 'groups',
  portalRate: 'portalRate',
  accessUntil: 'accessUntil',
  permissions: 'permissions',
  profileId: 'permissions',
  fromMemberId: 'permissions',
  templateId: 'template',
  message: 'message',
  password: 'password',
};

/** The place where a refusal belongs; `kind` says which steps there are. */
export function refusalOf(error: unknown, kind: 'client' | 'staff'): Refusal {
  const field = fieldOf(error);
  // Staff have the end of their access on the first step.
  const step = kind === 'staff' && STEP_OF[field] !== 'letter' ? 'who' : STEP_OF[field];
  return { step, field, error };
}

function fieldOf(error: unknown): RefusedField {
  if (!isApiError(error)) return 'form';
  const byCode = FIELD_OF_CODE[error.code];
  if (byCode) return byCode;
  const { field, fields } = error.details ?? {};
  const name =
    typeof field === 'string'
      ? field
      : typeof fields === 'object' && fields !== null
        ? Object.keys(fields)[0]
        : undefined;
  const first = name?.split(/[.[]/).filter(Boolean)[0] ?? '';
  return FIELD_OF_NAME[name ?? ''] ?? FIELD_OF_NAME[first] ?? 'form';
}

const Refused = createContext<Refusal | null>(null);

/** Gives the last refusal to the fields below. */
export const RefusalProvider = Refused.Provider;

/** Tells the last refusal if it belongs here, and has the focus then. */
export function RefusalAt({ field }: { readonly field: RefusedField }) {
  const refusal = use(Refused);
  const place = useRef<HTMLDivElement>(null);
  const isHere = refusal?.field === field;
  useEffect(() => {
    if (isHere) place.current?.focus();
  }, [isHere, refusal]);
  if (!isHere) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Note tone="bad" role="alert">
        <RefusalText error={refusal.error} />
      </Note>
    </div>
  );
}

/** A refusal in words, with a link to whoever stands in the way. */
function RefusalText({ error }: { readonly error: unknown }): ReactNode {
  const t = useWords();
  const problemText = useProblemText();
  const details = isApiError(error) ? error.details : undefined;
  const memberId = details?.['memberId'];
  return (
    <>
      {(isApiError(error) && refusedWords(error, t)) || problemText(error)}{' '}
      {typeof memberId === 'string' && (
        <Link to={pathTo('staff', 'person', memberId)}>{t('created.refused.open')}</Link>
      )}
    </>
  );
}

/** What the wizard says of a refusal in its own words, with the facts of the case. */
export function refusedWords(
  { code, details = {} }: { readonly code: string; readonly details?: Details | undefined },
  t: T,
): string | null {
  if (code === 'EMAIL_DOMAIN_NOT_ALLOWED')
    return t(`created.refused.domain.${details['by'] === 'client' ? 'client' : 'portal'}`, {
      domain: String(details['domain']),
    });
  if (code === 'SEAT_LIMIT') return t('created.refused.seats', { count: Number(details['seats']) });
  if (code === 'PENDING_LIMIT')
    return t('created.refused.pending', { count: Number(details['limit']) });
  if (code === 'BULK_TOO_LARGE')
    return t('created.refused.most', { count: Number(details['most']) });
  if (code === 'VALIDATION_FAILED' && typeof details['fields'] === 'object')
    return t('created.refused.fields', {
      faults: Object.entries(details['fields'] ?? {})
        .map(([name, fault]) => `${name} ${String(fault)}`)
        .join('; '),
    });
  return null;
}
