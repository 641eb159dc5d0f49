import type { InvoiceEntity } from '../billing/invoice.entity.js';
import type { MetricPointEntity } from '../integrations/metric-point.entity.js';
import { permissions } from '../permissions/permissions.js';
import type { ReportEntity } from '../reports/report.entity.js';
import { type Random, seededRandom } from './random.js';

/** The client whose area is filled. */
export interface AreaOwner {
  readonly portalId: string;
  readonly clientId: string;
  readonly name: string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'];
const DAYS = 28;

/** The first report of each client, then the others; ids are given in this order. */
export function demoReports(owners: readonly AreaOwner[], now: number): Omit<ReportEntity, 'id'>[] {
  return MONTHS.flatMap((month) =>
    owners.map(({ name, ...owner }) => ({
      portalId: owner.portalId,
      clientId: owner.clientId,
      title: `${name}: ${month}`,
      body: `What the agency did for ${name} in ${month}, and what came of it.`,
      createdAt: now,
      updatedAt: now,
    })),
  );
}

/** Six invoices of a client; the last one is open. */
export function demoInvoices({ portalId, clientId }: AreaOwner): Omit<InvoiceEntity, 'id'>[] {
  const random = seededRandom(11);
  return MONTHS.map((_, index) => ({
    portalId,
    clientId,
    number: `2026-${String(index + 1).padStart(4, '0')}`,
    amount: `${900 + random(2_000)}.${String(random(100)).padStart(2, '0')}`,
    currency: 'EUR',
    issuedOn: `2026-${String(index + 1).padStart(2, '0')}-28`,
    status: index === MONTHS.length - 1 ? ('open' as const) : ('paid' as const),
  }));
}

/** Four weeks of every metric the agency has connected. */
export function demoMetrics({ clientId }: AreaOwner): MetricPointEntity[] {
  const random = seededRandom(13);
  return connectedMetrics().flatMap(([integration, metric]) =>
    Array.from({ length: DAYS }, (_, index) => ({
      clientId,
      integration,
      metric,
      day: `2026-02-${String(index + 1).padStart(2, '0')}`,
      value: valueOn(index, random),
    })),
  );
}

/** The leaves below `integrations`: each metric has a permission of its own. */
function connectedMetrics(): [integration: string, metric: string][] {
  return permissions.keys.flatMap((key): [string, string][] => {
    const [area, integration, metric] = key.split('.');
    return area === 'integrations' && integration && metric ? [[integration, metric]] : [];
  });
}

/** Fewer at weekends, a little more every week. */
function valueOn(index: number, random: Random): number {
  const weekend = index % 7 >= 5 ? 40 : 100;
  return weekend + index + random(30);
}
