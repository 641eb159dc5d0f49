import { measure } from './measure.js';
import { writePreviewReport } from './report.js';
import { startSetting } from './setting.js';

/** Measures what it costs to ask what a ceiling would do to 10,000 members, and writes `report.md`. */
export async function preview(): Promise<void> {
  const setting = await startSetting();
  try {
    await writePreviewReport(setting, await measure(setting));
  } finally {
    await setting.stop();
  }
}
