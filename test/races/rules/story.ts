import type { ClienteleEvent } from '../../../lib/index.js';
import type { Scene } from '../scene.js';
import type { State } from '../state.js';
import { noteConsequences } from './consequences.js';
import { factsOf, knownIn, textOf } from './facts.js';
import { Ledger } from './ledger.js';
import { toldBy } from './told-changes.js';

/**
 * Retells what happened from what there was, and gives what does not fit: each event must tell as its `before` what the one
 * before it has left, nobody acts who is shut out, the last admin stays, and in the end all is as it was told, with versions
 * that have moved once for each change.
 */
export function storyFaults(before: State, after: State, scene: Scene): string[] {
  const ledger = new Ledger(before, scene);
  for (const event of after.events) {
    assertActorThere(ledger, event);
    tell(ledger, event);
    noteConsequences(ledger, event);
    assertAdminLeft(ledger, event, before);
  }
  compareWithStored(ledger, after);
  return ledger.faults;
}

/** Who was shut out does nothing any more. */
function assertActorThere(ledger: Ledger, { type, actor }: ClienteleEvent): void {
  if (!actor || type === 'invitation.accepted') return;
  const { memberId } = actor;
  const status = ledger.fact(memberId, 'status') ?? 'gone';
  const standing = ledger.fact(memberId, 'standing') ?? textOf('ok');
  const end = Number(ledger.fact(memberId, 'accessUntil') ?? Infinity);
  const isOver = end !== 0 && end <= ledger.scene.now;
  if (status !== textOf('active') || standing !== textOf('ok') || isOver)
    ledger.faults.push(
      `${type} by ${memberId}, which is ${isOver ? 'past its end' : status}, ${standing}`,
    );
}

function tell(ledger: Ledger, event: ClienteleEvent): void {
  const { type, subject } = event;
  const told = toldBy(event);
  const known = ledger.known.get(subject.id);
  if (told.what === 'made') {
    if (known) ledger.faults.push(`${type} of ${subject.id}, which is there already`);
    ledger.known.set(subject.id, { version: 1, facts: factsOf(told.after) });
  } else if (told.what === 'removed') {
    if (!ledger.known.delete(subject.id) && !ledger.goneWithLetter.delete(subject.id))
      ledger.faults.push(`${type} of ${subject.id}, which is not there`);
  } else if (known) {
    for (const [name, value] of factsOf(told.before))
      ledger.compare(`${type} of ${subject.id} tells ${name} before`, value, known.facts.get(name));
    if (told.what === 'noted') ledger.note(subject.id, told.after);
    else ledger.move(subject.id, told.after);
  } else ledger.faults.push(`${type} of ${subject.id}, which is not there`);
}

/** The last active admin of staff stays whoever acts, and that of a client against the client's own users. */
function assertAdminLeft(ledger: Ledger, event: ClienteleEvent, { members }: State): void {
  const { type, subject, actor } = event;
  if (!/^member\.(removed|deactivated|role_changed)$/.test(type)) return;
  const member = members.find(({ id }) => id === subject.id);
  if (!member || (member.kind === 'client' && actor?.kind !== 'client')) return;
  const isLeft = members.some(
    ({ id, audience }) =>
      audience === member.audience &&
      ledger.fact(id, 'role') === textOf('admin') &&
      ledger.fact(id, 'status') === textOf('active'),
  );
  if (!isLeft) ledger.faults.push(`${type} of ${subject.id}, the last admin of its ${member.kind}`);
}

function compareWithStored(ledger: Ledger, after: State): void {
  const stored = knownIn(after);
  for (const [id, { facts, version }] of ledger.known) {
    const row = stored.get(id);
    if (!row) ledger.faults.push(`${id} is gone, and no event tells it`);
    else {
      for (const [name, value] of facts)
        ledger.compare(`stored of ${id} is ${name}`, row.facts.get(name), value);
      if (row.version !== version)
        ledger.faults.push(
          `${id} has version ${row.version}, where its changes lead to ${version}`,
        );
    }
  }
  for (const id of stored.keys())
    if (!ledger.known.has(id)) ledger.faults.push(`${id} is there, and no event tells of that`);
  const { defaultProfileId: profile, defaultTemplateId: template } = after.portal;
  ledger.compare('the default profile', textOf(profile), textOf(ledger.defaultProfileId));
  ledger.compare('the default template', textOf(template), textOf(ledger.defaultTemplateId));
}
