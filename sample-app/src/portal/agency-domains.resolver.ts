import { Injectable } from '@nestjs/common';
import { HostPortalResolver, type PortalRef } from 'nest-clientele/ports';
import { Settings } from '../settings/settings.js';

/** Lets agencies try own domains on this machine. In production the operator gives them theirs. */
@Injectable()
export class AgencyDomains extends HostPortalResolver {
  constructor(private readonly settings: Settings) {
    super();
  }

  override ownsDomain(_portal: PortalRef, domain: string): boolean {
    return !this.settings.production && domain.endsWith('.localhost');
  }
}
