import { writeReport } from '../bench/support/report.js';
import { EVENT_PAGE, eventPageOf, readEventTypes } from './event-page.js';

writeReport(EVENT_PAGE, [eventPageOf(readEventTypes())]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
