import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import { DefaultScopes } from '../clients/default-scopes.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { StoredScope } from '../scopes/member-scope-store.js';
import { JoinLinkFinder } from './join-link-finder.js';
import type { JoinAsk } from './join-link-inputs.js';
import { JoinLinkInviter } from './join-link-inviter.js';
import { JoinLinkRule } from './join-link-rule.js';

const NOTHING: StoredScope = { projects: [], groups: [] };

/** Looks into what people ask for by join links, and has those invited who may be. Nobody waits for it. */
@Injectable()
export class JoinAsker {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly finder: JoinLinkFinder,
    private readonly rule: JoinLinkRule,
    private readonly scopes: DefaultScopes,
    private readonly transactions: TransactionRunner,
    private readonly inviter: JoinLinkInviter,
  ) {}

  /** Invites the address, as `normalizeEmail` has it, or does nothing. Throws the refusal of an invitation, which nobody is told of. */
  async ask({ token, email }: JoinAsk, domain: string | null): Promise<void> {
    const link = await this.finder.byToken(token, domain);
    if (!link || !(await this.rule.serves(this.dataSource.manager, link))) return;
    const { portalId, clientId } = link;
    const place = { kind: 'client', email, client: { id: clientId } } as const;
    // The directories are asked: before the transaction.
    const scope = await this.scopes.forNew(hostActor(portalId), place);
    await this.transactions.run((manager) =>
      this.inviter.invite(manager, link, { email, scope: scope ?? NOTHING }),
    );
  }
}
