import { runChild } from './child.js';
import { startSetting } from './setting.js';

export async function exports_(): Promise<void> {
  const setting = await startSetting();
  try {
    for (let i = 0; i < 2; i++) {
      console.log('module', await runChild('module-child.ts', { ...setting, by: 'portal' }));
      console.log('cursor', await runChild('cursor-child.ts', { ...setting, by: 'portal' }));
    }
    console.log('project', await runChild('module-child.ts', { ...setting, by: 'project' }));
  } finally {
    if (!process.env['KEEP']) await setting.stop();
    else console.log(JSON.stringify(setting));
  }
}
