import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_STORE, type IdentityStore } from 'nest-clientele/ports';
import { DEMO_LOGINS, DEMO_PASSWORD, type DemoEmail } from './demo-logins.js';
import { DemoStepsService } from './demo-steps.service.js';

/** Makes the people who can log in to the demo. */
@Injectable()
export class DemoPeopleService {
  constructor(
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly steps: DemoStepsService,
  ) {}

  /** The ids of all of them by their emails. */
  async load(): Promise<ReadonlyMap<DemoEmail, string>> {
    const ids = new Map<DemoEmail, string>();
    for (const { email, name } of DEMO_LOGINS) {
      // Hashing comes before the transaction: it would keep everybody else waiting.
      const write = await this.identities.prepare({ email, name, password: DEMO_PASSWORD });
      const id = await this.steps.once(
        `user ${email}`,
        async (manager) => (await write(manager)).id,
      );
      ids.set(email, id);
    }
    return ids;
  }
}
