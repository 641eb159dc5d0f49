import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../../config/settings.js';
import { CLIENTELE_SETTINGS } from '../../config/tokens.js';
import { isoTime } from '../../database/iso-time.js';
import { SAMPLE } from '../../domain/templates/sample-values.js';
import type { TemplateParts } from '../../domain/templates/template-parts.js';
import { CLOCK, type Clock } from '../../ports/clock.port.js';
import { portalRef } from '../../ports/portal-ref.js';
import type { PortalEntity } from '../../schema/portal.entity.js';
import type { FilledTemplate } from './template-engine.js';
import { TemplateEngineLoader } from './template-engine-loader.js';

/** Where the token of a link stands; too short to be one. */
const NO_TOKEN = 'sample';

/** Shows what a template's mail looks like. */
@Injectable()
export class TemplatePreviewer {
  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly engines: TemplateEngineLoader,
  ) {}

  /** The mail with sample values. Throws `TEMPLATE_INVALID` for a template an earlier release had accepted. */
  async preview(parts: TemplateParts, portal: PortalEntity): Promise<FilledTemplate> {
    const engine = await this.engines.load();
    const { url, expiresIn } = this.settings.invitations;
    return engine.fill(engine.compile(parts), {
      ...SAMPLE,
      portal: { name: portal.name },
      url: url(NO_TOKEN, { portal: portalRef(portal) }),
      expiresAt: isoTime(this.clock.now() + expiresIn),
    });
  }
}
