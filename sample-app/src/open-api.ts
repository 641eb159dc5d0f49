import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { addClientele } from 'nest-clientele/openapi';
import { SESSION_COOKIE } from './auth/session-cookie.js';

/** Describes the routes at `/api/docs` for people and at `/api/docs-json` for programs. */
export function serveOpenApi(app: INestApplication): void {
  const config = new DocumentBuilder()
    .setTitle('Agency dashboard')
    .setDescription('A sample host of nest-clientele.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const security = [{ bearer: [] }, { cookie: [] }];
  const describe = () => addClientele(SwaggerModule.createDocument(app, config), app, { security });
  SwaggerModule.setup('api/docs', app, describe, { jsonDocumentUrl: 'api/docs-json' });
}
