import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import { USUAL_MINUTES } from '../domain/views/view-rule.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ViewTokenSigner } from '../views/view-token-signer.js';
import { AgencyInMemory } from './memory/agency-in-memory.js';
import type { TestMember, TestStaffMember, TestView } from './things.js';

const MINUTE = 60_000;

/** Has staff of a test look as client users. */
@Injectable()
export class TestViews {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly agency: AgencyInMemory,
    private readonly signer: ViewTokenSigner,
  ) {}

  /** See `ClienteleTesting.view`. */
  begin(viewer: TestStaffMember, shown: TestMember, minutes = USUAL_MINUTES): TestView {
    const id = newId();
    const nonce = this.signer.nonce();
    this.agency.views.add({
      ...{ id, nonce, portalId: viewer.portalId, endedAt: 0 },
      viewerId: this.agency.members.get(viewer.memberId).id,
      targetId: this.agency.members.get(shown.memberId).id,
      expiresAt: this.clock.now() + minutes * MINUTE,
    });
    return Object.freeze({ viewId: id, token: this.signer.sign({ id, nonce }), viewer, shown });
  }

  /** See `ClienteleTesting.endView`. */
  end({ viewId }: TestView): void {
    this.agency.views.put({ ...this.agency.views.get(viewId), endedAt: this.clock.now() });
  }
}
