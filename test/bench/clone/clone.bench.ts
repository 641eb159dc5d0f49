import { measure } from './measure.js';
import { writeCloneReport } from './report.js';
import { startSetting } from './setting.js';

/** Measures a clone of permissions to 10,000 members against hand-written SQL, and writes `report.md`. */
export async function clone(): Promise<void> {
  const setting = await startSetting();
  try {
    await writeCloneReport(setting, await measure(setting));
  } finally {
    await setting.stop();
  }
}
