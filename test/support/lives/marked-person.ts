import { IdentitiesService } from '../../../lib/index.js';
import { IdentityEntity } from '../../../lib/schema/identity.entity.js';
import type { TestHost } from '../test-host.js';

/**
 * A person whom a host knows, and its account. Every text about it holds its mark, so that whatever is left of the person can
 * be found; it writes them down for those who must find them again.
 */
export class MarkedPerson {
  readonly email: string;
  readonly texts = new Set<string>();
  identityId: string | null = null;
  private count = 0;

  constructor(
    readonly host: TestHost,
    readonly mark: string,
  ) {
    this.email = this.said(`${mark}@people.test`);
  }

  /** A new text about the person. */
  text(what: string): string {
    this.count += 1;
    return this.said(`${what} ${this.mark} ${this.count}`);
  }

  /** Makes an account, unless the person has one. */
  async account(): Promise<string> {
    this.identityId ??= await this.host.identity(this.email, this.text('Account'));
    return this.identityId;
  }

  /** The host tells of a new name and address, and of its old address again. */
  async follows(): Promise<void> {
    const identities = this.host.app.get(IdentitiesService);
    const identityId = await this.account();
    for (const email of [this.said(`moved-${this.mark}@people.test`), this.email]) {
      this.count += 1;
      const said = { email, name: this.text('Own'), disabled: email !== this.email };
      await identities.changed({ identityId, revision: this.count, ...said });
    }
  }

  async closeAccount(): Promise<void> {
    if (this.identityId === null) return;
    await this.host.dataSource.getRepository(IdentityEntity).delete({ id: this.identityId });
  }

  protected details() {
    return {
      contactEmail: this.said(`contact-${this.mark}-${(this.count += 1)}@people.test`),
      webAddress: this.said(`https://${this.mark}-${(this.count += 1)}.test/`),
      address: { street: [this.text('Street'), this.text('Box')], city: this.text('City') },
    };
  }

  protected said(text: string): string {
    this.texts.add(text);
    return text;
  }
}
