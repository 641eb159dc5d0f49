import 'reflect-metadata';
import { Controller, type ExecutionContext, Get, type Type } from '@nestjs/common';
import { isClienteleRoute, isOpenClienteleRoute, OpenRoute } from '../../lib/index.js';
import { CONTROLLERS } from '../../lib/module/controllers.js';
import { CLIENTELE_DOCUMENT } from '../../lib/openapi/index.js';
import { operationOf } from '../../lib/routes/operation.decorator.js';

@Controller('own')
class OwnController {
  @Get()
  @OpenRoute()
  open() {
    return 'open';
  }
}

/** A call of this handler, as far as guards look at where it goes. */
function callOf(controller: Type, handler: unknown): ExecutionContext {
  return { getClass: () => controller, getHandler: () => handler } as unknown as ExecutionContext;
}

/** The calls of every route of the module, by the names of the operations. */
function ownCalls(): ReadonlyMap<string, ExecutionContext> {
  const calls = Object.values(CONTROLLERS)
    .flat()
    .flatMap((controller) =>
      Object.values(Object.getOwnPropertyDescriptors(controller.prototype as object)).flatMap(
        ({ value }: PropertyDescriptor) => {
          const id = operationOf(value as object)?.id;
          return id ? [[id, callOf(controller, value)] as const] : [];
        },
      ),
    );
  return new Map(calls);
}

const operations = Object.values(CLIENTELE_DOCUMENT.paths).flatMap((path) => Object.values(path));

describe('a route of the module', () => {
  it('is told from the others of the host', () => {
    const calls = ownCalls();
    expect([...calls.keys()].sort()).toEqual(
      operations.map(({ operationId }) => operationId).sort(),
    );
    expect([...calls.values()].filter((call) => !isClienteleRoute(call))).toEqual([]);
    expect(isClienteleRoute(callOf(OwnController, OwnController.prototype.open))).toBe(false);
  });

  it('is open where the document says that nobody has to be logged in', () => {
    const open = [...ownCalls()].filter(([, call]) => isOpenClienteleRoute(call));
    const documented = operations.filter(({ 'x-clientele-access': access }) =>
      ['open', 'optional-login'].includes(access),
    );
    expect(open.map(([id]) => id).sort()).toEqual(
      documented.map(({ operationId }) => operationId).sort(),
    );
    expect(open.map(([id]) => id)).toEqual(
      expect.arrayContaining(['acceptInvitation', 'getPortalBranding']),
    );
  });

  it('is none of the host, though that one is open as well', () => {
    expect(isOpenClienteleRoute(callOf(OwnController, OwnController.prototype.open))).toBe(false);
  });
});
