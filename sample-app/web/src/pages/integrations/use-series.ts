import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.js';
import type { MetricSeries } from '../../api/shapes.js';
import type { Metric } from '../../integrations.js';
import { useClient } from './use-client.js';

/** A metric over time, of the client that is shown. */
export function useSeries({ integration, metric }: Metric) {
  const { id: clientId, isKnown } = useClient();
  const path = `/integrations/${integration}/metrics/${metric}`;
  return useQuery({
    queryKey: [path, clientId] as const,
    queryFn: ({ signal }) => call<MetricSeries>('GET', path, { query: { clientId }, signal }),
    enabled: isKnown,
  });
}
