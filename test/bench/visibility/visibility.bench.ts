import { measure, type Measured } from './measure.js';
import { writeVisibilityReport } from './report.js';
import { drawCases } from './scenario.js';
import { startSetting } from './setting.js';

/** Measures pages of visible work against hand-written SQL and casl, and writes `report.md`. */
export async function visibility(): Promise<void> {
  const setting = await startSetting();
  try {
    const measured: Measured[] = [];
    for (const asked of await drawCases(setting.client, setting.host.portalId)) {
      measured.push(...(await measure(setting, asked)));
      console.log(`${asked.title}: measured`);
    }
    await writeVisibilityReport(setting, measured);
  } finally {
    await setting.stop();
  }
}
