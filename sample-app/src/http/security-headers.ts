import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Settings } from '../settings/settings.js';

/** Where Swagger UI is, which writes styles into its page. */
const API_DOCS = '/api/docs';

/** Has browsers run and show what comes from the app itself only, and be careful otherwise. */
export function secureHeaders(app: NestExpressApplication, settings: Settings): void {
  const secure = settings.publicUrl.startsWith('https:');
  const strict = policyOf(settings, ["'self'"]);
  app.use(helmet({ strictTransportSecurity: secure, contentSecurityPolicy: strict }));
  const lenient = policyOf(settings, ["'self'", "'unsafe-inline'"]);
  app.use(API_DOCS, helmet.contentSecurityPolicy(lenient));
}

/** Scripts are the app's own files; only a site that is served by https can ask browsers to fetch everything so. */
function policyOf({ publicUrl }: Settings, styleSrc: string[]) {
  return {
    directives: {
      styleSrc,
      // The logos of portals stand elsewhere.
      imgSrc: ["'self'", 'data:', 'https:'],
      ...(!publicUrl.startsWith('https:') && { upgradeInsecureRequests: null }),
    },
  };
}
