import { useWords } from '../../words/index.js';

/** What tools and their metrics are called; one that the front has no word for is called by its key. */
export function useMetricNames() {
  const t = useWords();
  const nameOf = (key: string) =>
    t(`integrations.names.${key}` as 'integrations.names.cost', { defaultValue: key });
  return nameOf;
}
