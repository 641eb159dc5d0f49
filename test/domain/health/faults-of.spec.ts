import fc from 'fast-check';
import {
  faultsOf,
  HEALTH_FAULTS,
  type HealthFindings,
} from '../../../lib/domain/health/faults-of.js';

const FINE: HealthFindings = { outdatedTables: [], lag: 0, parked: 0, queues: true };
const LIMITS = { maxLag: 1_000, maxParked: 10 };

describe('the faults of what was found', () => {
  it.each<[string, Partial<HealthFindings>, readonly string[]]>([
    ['nothing is wrong', {}, []],
    ['both are at their limits', { lag: 1_000, parked: 10 }, []],
    ['an event waits', { lag: 1_001 }, ['RELAY_LAG']],
    ['events are parked', { parked: 11 }, ['EVENTS_PARKED']],
    ['a table is missing', { outdatedTables: ['t'], lag: null, parked: null }, ['SCHEMA_OUTDATED']],
    ['a queue is away', { queues: false }, ['QUEUE_UNREACHABLE']],
    ['nothing could be asked', { outdatedTables: null, lag: null, parked: null }, []],
  ])('are these where %s', (_, found, faults) => {
    expect(faultsOf({ ...FINE, ...found }, LIMITS)).toEqual(faults);
  });

  it('are none of a limit that is null', () => {
    const found = { ...FINE, lag: 1e9, parked: 10_000 };
    expect(faultsOf(found, { maxLag: null, maxParked: null })).toEqual([]);
  });

  const findings = fc.record({
    outdatedTables: fc.option(fc.array(fc.string(), { maxLength: 2 })),
    lag: fc.option(fc.nat()),
    parked: fc.option(fc.nat(10_000)),
    queues: fc.boolean(),
  });
  const limits = fc.record({
    maxLag: fc.option(fc.nat()),
    maxParked: fc.option(fc.nat(9_999)),
  });

  it('stand in their order, each once, and higher limits add none', () => {
    fc.assert(
      fc.property(findings, limits, fc.nat(), (found, most, more) => {
        const faults = faultsOf(found, most);
        expect(faults).toEqual(HEALTH_FAULTS.filter((fault) => faults.includes(fault)));
        const higher = {
          maxLag: most.maxLag === null ? null : most.maxLag + more,
          maxParked: most.maxParked === null ? null : most.maxParked + more,
        };
        const left = faultsOf(found, higher);
        expect(left.filter((fault) => !faults.includes(fault))).toEqual([]);
      }),
    );
  });
});
