import { measure } from './measure.js';
import { writePagesReport } from './report.js';
import { startSetting } from './setting.js';

/** Measures how long pages take to answer a click or a key with 10,000 users and projects, beside the same with 100, and writes `report.md`. */
export async function pages(): Promise<void> {
  const setting = await startSetting(100, 10_000);
  try {
    await writePagesReport(setting, await measure(setting));
  } finally {
    await setting.stop();
  }
}
