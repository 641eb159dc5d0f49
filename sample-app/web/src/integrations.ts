import type { Member } from './me.js';

/** A number of a tool that the agency has connected. */
export interface Metric {
  readonly integration: string;
  readonly metric: string;
}

/** The metrics that somebody may see: each has a permission of its own, below `integrations`. */
export function metricsOf({ permissions }: Pick<Member, 'permissions'>): readonly Metric[] {
  return permissions.flatMap((key) => {
    const [area, integration, metric] = key.split('.');
    return area === 'integrations' && integration && metric ? [{ integration, metric }] : [];
  });
}

/** The tools among them. */
export function integrationsOf(metrics: readonly Metric[]): readonly string[] {
  return [...new Set(metrics.map(({ integration }) => integration))];
}
