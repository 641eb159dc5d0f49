import type { ClienteleEvent } from '../../../lib/index.js';
import { customizationOf, textOf } from './facts.js';
import type { Ledger } from './ledger.js';

type Consequence<T extends ClienteleEvent['type']> = (
  ledger: Ledger,
  event: ClienteleEvent<T>,
) => void;

/** Who waits for an invitation that ends without being accepted goes with it. */
const endWaiting: Consequence<'invitation.cancelled' | 'invitation.declined'> = (
  ledger,
  { subject, data: { memberId } },
) => {
  ledger.templateOf.delete(subject.id);
  if (ledger.fact(memberId, 'status') !== textOf('pending')) return;
  ledger.known.delete(memberId);
  ledger.goneWithLetter.add(memberId);
};

/** A profile takes the place of the default one: both are written out first, so that nobody's permissions change. */
function makeDefault(ledger: Ledger, profileId: string | null): void {
  for (const id of [ledger.defaultProfileId, profileId]) ledger.forget(id, 'permissions');
  ledger.defaultProfileId = profileId;
}

/** What changes with an event beside its subject, without an event of its own. */
const CONSEQUENCES: { readonly [T in ClienteleEvent['type']]?: Consequence<T> } = {
  'invitation.sent': (ledger, { subject, data: { email } }) => {
    ledger.templateOf.set(subject.id, ledger.templateFor(email));
  },
  'invitation.accepted': (ledger, { subject, data: { memberId } }) => {
    ledger.templateOf.delete(subject.id);
    ledger.move(memberId, { status: 'active' });
  },
  'invitation.cancelled': endWaiting,
  'invitation.declined': endWaiting,
  'member.scope_changed': (ledger, { subject, data: { change } }) => {
    const kept = new Set(change.after.projects.map(({ id }) => id));
    for (const { id } of change.before.projects)
      if (!kept.has(id)) ledger.forget(subject.id, customizationOf(id));
    const before = new Set(change.before.projects.map(({ id }) => id));
    for (const id of kept)
      if (!before.has(id)) ledger.note(subject.id, { [customizationOf(id)]: null });
  },
  'profile.updated': (ledger, { subject, data: { change } }) => {
    if (change.before.isDefault || !change.after.isDefault) return;
    ledger.move(ledger.defaultProfileId);
    makeDefault(ledger, subject.id);
  },
  'profile.removed': (ledger, { subject, data: { replacedBy } }) => {
    const had = textOf({ mode: 'profile', profileId: subject.id, permissions: null });
    const has = { setting: { mode: 'profile', profileId: replacedBy, permissions: null } };
    for (const [id, { facts }] of ledger.known)
      if (facts.get('setting') === had) ledger.move(id, has);
    if (ledger.defaultProfileId !== subject.id) return;
    ledger.move(replacedBy);
    makeDefault(ledger, replacedBy);
  },
  'template.updated': (ledger, { subject, data: { change } }) => {
    const { isDefault } = change.after;
    if (isDefault === undefined) return;
    if (isDefault) ledger.move(ledger.defaultTemplateId);
    ledger.defaultTemplateId = isDefault ? subject.id : null;
  },
  'template.removed': (ledger, { subject, data: { replacedBy } }) => {
    for (const [id, templateId] of ledger.templateOf) {
      if (templateId !== subject.id) continue;
      ledger.templateOf.set(id, replacedBy);
      ledger.move(id);
    }
    if (ledger.defaultTemplateId === subject.id) ledger.defaultTemplateId = replacedBy;
  },
};

/** Notes what changes with an event beside its subject. */
export function noteConsequences(ledger: Ledger, event: ClienteleEvent): void {
  (CONSEQUENCES[event.type] as Consequence<ClienteleEvent['type']> | undefined)?.(ledger, event);
}
