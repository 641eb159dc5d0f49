import { Controller, Get } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ClienteleController } from '../../../../lib/routes/clientele-controller.decorator.js';
import { AccessGuard, OpenRoute, RequireMembership } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';

@ClienteleController('undeclared')
class UndeclaredController {
  @Get()
  forgotten() {
    return 'leaked';
  }

  @Get('declared')
  @RequireMembership()
  declared() {
    return 'declared';
  }
}

@Controller('plain')
class PlainController {
  @Get()
  plain() {
    return 'plain';
  }

  @Get('open')
  @OpenRoute()
  open() {
    return 'open';
  }
}

describeOnEachDatabase('a route that declares nothing', (db) => {
  it("is closed on a controller of the module's, to everybody", async () => {
    const host = await TestHost.start(await db.options(), {
      controllers: [UndeclaredController, PlainController],
    });
    try {
      const { http } = await host.person({ email: 'a@agency.test', kind: 'staff', role: 'admin' });
      for (const caller of [http, host.nobody]) {
        const { body } = await caller.get('/undeclared').expect(403);
        expect(body).toEqual({
          statusCode: 403,
          code: 'ROUTE_NOT_DECLARED',
          message: expect.any(String),
        });
      }
      await http.get('/undeclared/declared').expect(200);
      await host.nobody.get('/plain').expect(200);
    } finally {
      await host.stop();
    }
  });

  it('is closed everywhere once the guard is global', async () => {
    const host = await TestHost.start(await db.options(), {
      controllers: [PlainController],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
    });
    try {
      const { body } = await host.nobody.get('/plain').expect(403);
      expect(body.code).toBe('ROUTE_NOT_DECLARED');
      await host.nobody.get('/plain/open').expect(200);
      await host.nobody.get('/clientele/me').expect(401);
      const { http } = await host.person({ email: 'a@agency.test', kind: 'staff', role: 'admin' });
      await http.get('/clientele/members').expect(200);
    } finally {
      await host.stop();
    }
  });
});
