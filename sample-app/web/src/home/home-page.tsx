import { useMe } from '../me.js';
import { ClientHome } from './client-home.js';
import { StaffHome } from './staff-home.js';

/** What somebody sees first: the staff what waits for them, people of a client what is theirs. */
export function HomePage() {
  return useMe().isStaff ? <StaffHome /> : <ClientHome />;
}
