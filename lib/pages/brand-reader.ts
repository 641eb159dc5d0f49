import type { AddressedRequest } from '../ports/portal-resolver.port.js';
import type { PageBrand } from './page-writer.js';
import type { BrandOf } from './pages-server.js';

/** How long a page waits for its looks, in milliseconds; later it goes out without, and asks for them itself. */
const PATIENCE = 500;

/** Reads how portals look for their pages. A database that is slow or does not answer keeps no page back. */
export function brandReader(read: (request: AddressedRequest) => Promise<PageBrand>): BrandOf {
  return (request) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), PATIENCE);
      const tell = (brand: PageBrand | null) => {
        clearTimeout(timer);
        resolve(brand);
      };
      // A resolver of the host's own may throw before there is a promise.
      void Promise.resolve(request)
        .then(read)
        .then(tell, () => tell(null));
    });
}
