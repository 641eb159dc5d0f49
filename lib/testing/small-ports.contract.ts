import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import type { Clock } from '../ports/clock.port.js';
import type { PlanPolicy } from '../ports/plan-policy.port.js';
import type { PortalRef } from '../ports/portal-ref.js';
import type { PortalResolver } from '../ports/portal-resolver.port.js';
import type { ContractCase } from './contract-case.js';

/** The rules of the `Clock` port. */
export function clockContract(clock: Clock): readonly ContractCase[] {
  return [
    rule('tells whole milliseconds and never goes back by itself', () => {
      const moments = Array.from({ length: 100 }, () => clock.now());
      ok(moments.every((moment) => Number.isInteger(moment)));
      deepStrictEqual(
        [...moments].sort((a, b) => a - b),
        moments,
      );
    }),
  ];
}

/** The rules of the `PlanPolicy` port, over portals of every plan. */
export function planPolicyContract(
  policy: PlanPolicy,
  portals: readonly PortalRef[],
  catalogue: Catalogue,
): readonly ContractCase[] {
  return [
    rule('excludes keys of the catalogue only', () => {
      const excluded = portals.flatMap((portal) => [...policy.excludedKeys(portal)]);
      deepStrictEqual(
        excluded.filter((key) => !catalogue.has(key)),
        [],
      );
    }),
    rule('answers the same for the same portal', () => {
      for (const portal of portals) {
        deepStrictEqual(policy.excludedKeys(portal), policy.excludedKeys({ ...portal }));
        strictEqual(policy.mayCustomize(portal), policy.mayCustomize({ ...portal }));
      }
    }),
  ];
}

/** The rules of the `PortalResolver` port. */
export function portalResolverContract(resolver: PortalResolver): readonly ContractCase[] {
  return [
    rule('tells the domain lower-cased, and null when there is none', () => {
      strictEqual(resolver.domainOf({ hostname: 'Portal.Example' }), 'portal.example');
      strictEqual(resolver.domainOf({}), null);
    }),
    {
      name: 'vouches for no domain that nobody can own',
      run: async () => {
        const portal = { id: 'p', key: 'p', name: 'P', plan: null, domain: null };
        for (const domain of ['localhost', 'com', 'no-such-domain.invalid']) {
          strictEqual(await resolver.ownsDomain(portal, domain), false);
        }
      },
    },
  ];
}

function rule(name: string, check: () => void): ContractCase {
  return {
    name,
    run: () => {
      check();
      return Promise.resolve();
    },
  };
}
