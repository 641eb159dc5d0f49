import { labelsOf, useCatalogue } from '../staff/permissions/use-catalogue.js';

/** What a permission is called; its key as long as the catalogue is on its way. */
export function useLabel(): (key: string) => string {
  const { data = [] } = useCatalogue();
  const labels = labelsOf(data);
  return (key) => labels.get(key)?.label ?? key;
}
