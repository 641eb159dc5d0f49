import { Injectable } from '@nestjs/common';
import { ActingLoader } from '../access/acting-loader.js';
import type { Actor } from '../callers/actor.js';
import { busy } from '../database/rehearse.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { within } from '../events/within.js';
import type { ChangePreview } from './change-preview.view.js';
import { PreviewComparison } from './preview-comparison.js';
import { type BothPictures, PreviewReader, type SeenState } from './preview-reader.js';
import { RefusedLettersQuery } from './refused-letters.query.js';
import type { PreviewSubject } from './preview-subject.js';
import { ReachedProjects } from './reached-projects.js';

/** How long a preview may take, in milliseconds. */
const MOST = 2_000;

/** What a change has done before it was undone. */
interface Rehearsed {
  /** Null where it changes nothing that members have. */
  readonly both: BothPictures | null;
  /** The open invitations whose addresses it no longer allows. */
  readonly refused: readonly string[];
}

/** A change that may be wanted as a preview only. */
export interface WantedChange {
  readonly actor: Actor;
  /** What the change is about. */
  readonly about: PreviewSubject;
  /** Whether it is only to be previewed. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Tells what a change would do without making it: the change itself, by the service that makes it, undone. Nothing of it
 * stays, nobody hears of it, and it is refused as the change would be.
 *
 * @example
 * ```ts
 * const { changed, members } = await previews.preview(actor, { clientId }, () =>
 *   clients.setCeiling(actor, clientId, { permissions: { 'reports.edit': false } }),
 * );
 * ```
 */
@Injectable()
export class ChangePreviewsService {
  /** Who has a preview under way. */
  private readonly underWay = new Set<string>();

  /** @internal */
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reader: PreviewReader,
    private readonly projects: ReachedProjects,
    private readonly comparison: PreviewComparison,
    private readonly actors: ActingLoader,
    private readonly refused: RefusedLettersQuery,
  ) {}

  /**
   * What one change by a service of the module would do to client users. `about` names what it is about: the members whose
   * permissions it sets, the client whose ceiling or projects it sets, or the profile it edits. Throws what the change
   * throws, and `BUSY` when it takes more than two seconds, or as long as another one of the same actor is under way.
   */
  async preview(
    actor: Actor,
    about: PreviewSubject,
    change: () => Promise<unknown>,
  ): Promise<ChangePreview> {
    const who = actor.kind === 'host' ? actor.portalId : actor.memberId;
    if (this.underWay.has(who)) throw busy();
    this.underWay.add(who);
    // Until it is really over: the caller may have its answer before.
    const work = this.compare(actor, about, change).finally(() => this.underWay.delete(who));
    return within(MOST, work, busy);
  }

  /**
   * Makes the change, or previews it.
   *
   * @internal
   */
  changed<T>(
    { actor, about, dryRun = false }: WantedChange,
    change: () => Promise<T>,
  ): Promise<T | ChangePreview> {
    return dryRun ? this.preview(actor, about, change) : change();
  }

  private async compare(
    actor: Actor,
    about: PreviewSubject,
    change: () => Promise<unknown>,
  ): Promise<ChangePreview> {
    const { both, refused } = await this.rehearsed(actor, about, change);
    if (!both) return { changed: 0, members: [], invitationsVoided: refused };
    const selections = [...(both.selections?.values() ?? [])];
    const sources = await this.projects.sources(actor.portalId, selections);
    const preview = this.comparison.preview(both, sources, await this.actors.reading(actor));
    const voided = new Set([...preview.invitationsVoided, ...refused]);
    return { ...preview, invitationsVoided: [...voided].sort() };
  }

  private async rehearsed(
    { portalId }: Actor,
    about: PreviewSubject,
    change: () => Promise<unknown>,
  ): Promise<Rehearsed> {
    const seen: { after?: SeenState; both?: BothPictures | null } = {};
    const refused: { after?: ReadonlySet<string>; before?: ReadonlySet<string> } = {};
    await this.transactions.rehearse(change, {
      until: performance.now() + MOST,
      done: async (manager) => {
        seen.after = await this.reader.state(manager, portalId, about);
        refused.after = await this.refused.of(manager, portalId, about);
      },
      undone: async (manager) => {
        const before = await this.reader.state(manager, portalId, about);
        const states = { before, after: seen.after ?? before };
        seen.both = await this.reader.completed(manager, portalId, about, states);
        refused.before = await this.refused.of(manager, portalId, about);
      },
    });
    const before = refused.before ?? new Set();
    return {
      both: seen.both ?? null,
      refused: [...(refused.after ?? [])].filter((id) => !before.has(id)).sort(),
    };
  }
}
