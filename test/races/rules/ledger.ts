import { WITH_TEMPLATE } from '../operation.js';
import type { Scene } from '../scene.js';
import type { State } from '../state.js';
import { factsOf, type Known, knownIn } from './facts.js';

/** What is known of a scene at one point of its story, and what was found wrong so far. */
export class Ledger {
  readonly faults: string[] = [];
  readonly known: Map<string, Known>;
  /** The templates of open invitations. */
  readonly templateOf: Map<string, string | null>;
  /** Members that went with their letter: an event of their own may follow. */
  readonly goneWithLetter = new Set<string>();
  defaultProfileId: string | null;
  defaultTemplateId: string | null;

  constructor(
    { portal, invitations, ...state }: State,
    readonly scene: Pick<Scene, 'ids' | 'now'>,
  ) {
    this.known = knownIn({ portal, invitations, ...state });
    const open = invitations.filter(({ status }) => status === 'pending');
    this.templateOf = new Map(open.map(({ id, templateId }) => [id, templateId]));
    this.defaultProfileId = portal.defaultProfileId;
    this.defaultTemplateId = portal.defaultTemplateId;
  }

  /** The template that who has the email was invited with: no event tells it. */
  templateFor(email: string): string | null {
    return email.startsWith(WITH_TEMPLATE) ? this.scene.ids.template : null;
  }

  /** The value of a fact, as far as it is known. */
  fact(id: string, name: string): string | undefined {
    return this.known.get(id)?.facts.get(name);
  }

  /** Notes a change of a row, if it is known, that moves its version. */
  move(id: string | null, after: object = {}): void {
    const known = this.known.get(id ?? '');
    if (!known) return;
    this.note(id, after);
    known.version += 1;
  }

  /** Notes facts of a row without a change of its version. */
  note(id: string | null, after: object): void {
    const facts = this.known.get(id ?? '')?.facts;
    if (facts) for (const [name, value] of factsOf(after)) facts.set(name, value);
  }

  /** No longer claims to know a fact. */
  forget(id: string | null, name: string): void {
    this.known.get(id ?? '')?.facts.delete(name);
  }

  /** Notes a fault unless the two are the same, or one is not known. */
  compare(about: string, told: string | undefined, known: string | undefined): void {
    if (told !== undefined && known !== undefined && told !== known)
      this.faults.push(`${about}: ${told}, where it was ${known}`);
  }
}
