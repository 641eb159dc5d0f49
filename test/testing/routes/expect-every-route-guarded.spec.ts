import {
  Controller,
  Get,
  type INestApplication,
  Injectable,
  Post,
  type Type,
} from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { AccessGuard, OpenRoute, RequireLogin } from '../../../lib/index.js';
import { expectEveryRouteGuarded } from '../../../lib/testing/index.js';
import {
  GuardedController,
  StackedController,
} from '../../e2e/module/routes/support/guarded.controller.js';
import { startTestingApp } from '../support/testing-app.js';

@Controller('auth')
class AuthController {
  @Post('login')
  login() {
    return this.helper();
  }

  @Post('logout')
  @RequireLogin()
  logout() {
    return 'bye';
  }

  helper() {
    return 'no route';
  }
}

@Controller('health')
class HealthController {
  @Get()
  live() {
    return 'ok';
  }

  @Get('ready')
  ready() {
    return 'ok';
  }
}

@Controller('health')
@OpenRoute()
class OpenHealthController extends HealthController {}

@Resolver()
class ReportsResolver {
  @Query(() => String)
  report() {
    return 'report';
  }
}

@Injectable()
class Helper {
  @OpenRoute()
  get() {
    return 'no route';
  }
}

describe('every route of an app', () => {
  const apps: INestApplication[] = [];

  afterAll(() => Promise.all(apps.map((app) => app.close())));

  const appOf = async (...controllers: Type[]) => {
    const { app } = await startTestingApp({ controllers, providers: [Helper, AccessGuard] });
    apps.push(app);
    return app;
  };

  it('is guarded where each says whom it lets in', async () => {
    const app = await appOf(GuardedController, StackedController, OpenHealthController);
    expect(() => expectEveryRouteGuarded(app)).not.toThrow();
  });

  it('is named where it does not say so', async () => {
    const app = await appOf(GuardedController, AuthController, HealthController);
    expect(() => expectEveryRouteGuarded(app)).toThrow(
      expect.objectContaining({
        name: 'AssertionError',
        actual: ['AuthController.login', 'HealthController.live', 'HealthController.ready'],
        message: expect.stringContaining(
          '- AuthController.login\n- HealthController.live',
        ) as string,
      }),
    );
  });

  it('may be excepted by its class or its name, as long as there is a reason', async () => {
    const app = await appOf(AuthController, HealthController, OpenHealthController);
    const except = [HealthController, 'AuthController.login'];
    expect(() => expectEveryRouteGuarded(app, { except })).not.toThrow();
    const stale = [...except, 'AuthController.logout', 'Gone.get', OpenHealthController];
    expect(() => expectEveryRouteGuarded(app, { except: stale })).toThrow(
      expect.objectContaining({
        actual: [
          "'AuthController.logout', which is excepted and is no route without a rule",
          "'Gone.get', which is excepted and is no route without a rule",
          'OpenHealthController, which is excepted and is no route without a rule',
        ],
      }),
    );
  });

  it('is looked for in resolvers, too', async () => {
    const { app } = await startTestingApp({ providers: [ReportsResolver] });
    apps.push(app);
    expect(() => expectEveryRouteGuarded(app)).toThrow(/- ReportsResolver\.report$/);
  });
});
