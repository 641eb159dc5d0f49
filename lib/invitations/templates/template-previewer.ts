import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../../config/settings.js';
import { CLIENTELE_SETTINGS } from '../../config/tokens.js';
import { isoTime } from '../../database/iso-time.js';
import { endMoment } from '../../domain/members/access-end.js';
import { builtInTexts, ownTexts } from '../../domain/templates/built-in-template.js';
import { letterPortal } from '../../domain/templates/letter-portal.js';
import { SAMPLE, SAMPLE_LETTER } from '../../domain/templates/sample-values.js';
import { INVITATION_KIND } from '../../domain/templates/template-kind.js';
import { DEFAULT_LOCALE } from '../../domain/text/locale.js';
import { CLOCK, type Clock } from '../../ports/clock.port.js';
import { portalRef } from '../../ports/portal-ref.js';
import { keptLocale } from '../../schema/kept-locale.js';
import type { InvitationTemplateEntity } from '../../schema/invitation-template.entity.js';
import type { PortalEntity } from '../../schema/portal.entity.js';
import type { FilledTemplate } from './template-engine.js';
import { TemplateEngineLoader } from './template-engine-loader.js';
import type { PreviewInvitationTemplate } from './template-inputs.js';

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

  /** The mail with what is asked for, and else sample values; of null the built-in one of invitations. Throws `TEMPLATE_INVALID` for a template an earlier release had accepted. */
  async preview(
    template: InvitationTemplateEntity | null,
    portal: PortalEntity,
    asked: PreviewInvitationTemplate,
  ): Promise<FilledTemplate> {
    const engine = await this.engines.load();
    const kind = template?.kind ?? INVITATION_KIND;
    const home = portal.locale ?? DEFAULT_LOCALE;
    const wanted = keptLocale(asked.locale) ?? home;
    const { parts, locale } = template
      ? ownTexts(template, wanted, home)
      : builtInTexts(kind, wanted);
    const { url, expiresIn } = this.settings.invitations;
    const moment = isoTime(this.clock.now() + expiresIn);
    const common = {
      portal: letterPortal(portal),
      url: url(NO_TOKEN, { portal: portalRef(portal) }),
      dates: { locale, timeZone: portal.timeZone },
    };
    return engine.fill(
      engine.compile(parts, kind),
      kind === INVITATION_KIND
        ? { ...invitationSample(asked, portal), ...common, expiresAt: moment }
        : { ...SAMPLE_LETTER, ...common, accessUntil: moment },
    );
  }
}

/** What an invitation shows of those it is about. */
function invitationSample(
  { message, name, email, inviterName, clientName, accessUntil }: PreviewInvitationTemplate,
  { timeZone }: PortalEntity,
) {
  const { member, inviter, client } = SAMPLE;
  return {
    member: { name: name ?? member.name, email: email ?? member.email },
    inviter: { name: inviterName ?? inviter.name },
    client: { name: clientName ?? client.name },
    message: message ?? SAMPLE.message,
    accessUntil:
      accessUntil === undefined ? SAMPLE.accessUntil : isoTime(endMoment(accessUntil, timeZone)),
  };
}
