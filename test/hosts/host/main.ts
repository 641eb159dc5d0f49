import type { HostSetting } from './app.module.js';
import type { Report } from './scenario.js';

/** The setting that the runner gives to a host in a process of its own. */
export function givenSetting(header = 'x-identity'): HostSetting {
  const { HOST_DATABASE: database = '', HOST_FILES: files = '' } = process.env;
  return { database, files, header };
}

/** Prints what a host has done, as the last line. */
export function tell(report: Promise<Report>): void {
  report.then(
    (told) => console.log(JSON.stringify(told)),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
