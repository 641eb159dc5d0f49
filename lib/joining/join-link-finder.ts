import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { decodeSignedId } from '../domain/text/signed-id.js';
import { JoinLinkEntity } from '../schema/join-link.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { JoinLinkSigner } from './join-link-signer.js';

/** Finds join links by their tokens. */
@Injectable()
export class JoinLinkFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly signer: JoinLinkSigner,
  ) {}

  /** The link of a token that we have signed, if it is there on the domain that was called; null otherwise. */
  async byToken(token: string, domain: string | null): Promise<JoinLinkEntity | null> {
    const parts = decodeSignedId(token);
    const rows = this.dataSource.getRepository(JoinLinkEntity);
    const link = parts && (await rows.findOneBy({ id: parts.id }));
    if (!link || !this.signer.verify(parts, link)) return null;
    const called = domain === null ? null : await this.ownerOf(domain);
    return called === null || called === link.portalId ? link : null;
  }

  private async ownerOf(domain: string): Promise<string | null> {
    const portal = await this.dataSource.getRepository(PortalEntity).findOneBy({ domain });
    return portal?.id ?? null;
  }
}
