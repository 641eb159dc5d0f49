import 'reflect-metadata';
import type { InjectionToken, Type } from '@nestjs/common';
import * as root from '../../../../lib/index.js';
import * as ports from '../../../../lib/ports/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { type HostWishes, TestHost } from '../../../support/test-host.js';

const FORMS = ['forRoot', 'forRootAsync'] as const;

const INJECTED = 'everything the host can inject';

type Injectable = Type | symbol;

/** What the package exports as a class to inject or as a token. */
function injectables(): [name: string, token: Injectable][] {
  return Object.entries({ ...root, ...ports }).flatMap(([name, value]: [string, unknown]) =>
    isInjectable(value) ? [[name, value]] : [],
  );
}

function isInjectable(value: unknown): value is Injectable {
  if (typeof value === 'symbol') return true;
  // What `@Injectable()` leaves on a class.
  return typeof value === 'function' && Reflect.hasOwnMetadata('__injectable__', value);
}

function fits(injected: unknown, token: Injectable): boolean {
  return typeof token === 'symbol'
    ? typeof injected === 'object' && injected !== null
    : injected instanceof token;
}

/** Injects all of it into one provider of the host, and answers it by the exported names. */
async function injectedBy(wishes: HostWishes): Promise<Record<string, unknown>> {
  const all = injectables();
  const inject: InjectionToken[] = all.map(([, token]) => token);
  const useFactory = (...given: unknown[]) =>
    Object.fromEntries(all.map(([name], at) => [name, given[at]]));
  const host = await TestHost.start(memoryDatabase(), {
    ...wishes,
    providers: [{ provide: INJECTED, inject, useFactory }],
  });
  const injected = host.app.get<Record<string, unknown>>(INJECTED);
  await host.stop();
  return injected;
}

describe.each(FORMS)('what the package exports to be injected, with %s', (form) => {
  it('is there for a provider of the host', async () => {
    const injected = await injectedBy({ form });
    expect(Object.keys(injected)).toEqual(
      expect.arrayContaining(['AccessService', 'TransactionRunner', 'SystemClock', 'CLOCK']),
    );
    const strange = injectables().filter(([name, token]) => !fits(injected[name], token));
    expect(strange).toEqual([]);
  });

  it('is there for a module that imports it, where it is not global', async () => {
    const injected = await injectedBy({ form, extras: { isGlobal: false } });
    expect(Object.keys(injected).sort()).toEqual(
      injectables()
        .map(([name]) => name)
        .sort(),
    );
  });

  it('has the defaults of the ports beside the versions of the host', async () => {
    const clock = { now: () => 7 };
    const injected = await injectedBy({
      form,
      extras: { providers: { clock: { useValue: clock } } },
    });
    expect(injected['CLOCK']).toBe(clock);
    expect(injected['SystemClock']).toBeInstanceOf(ports.SystemClock);
  });
});
