import { createApp } from './create-app.js';
import { DEMO_LOGINS, DEMO_PASSWORD } from './demo/demo-logins.js';
import { readSettings } from './settings/read-settings.js';
import type { Settings } from './settings/settings.js';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createApp(settings);
  await app.listen(settings.port, settings.host);
  console.log(greeting(settings));
}

function greeting({ publicUrl, demoData }: Settings): string {
  const lines = [`The agency dashboard is at ${publicUrl}, its API at ${publicUrl}/api/docs`];
  if (demoData) {
    const logins = DEMO_LOGINS.map(({ email, who }) => `  ${email.padEnd(22)}${who}`);
    lines.push(`Demo logins, all with the password ${DEMO_PASSWORD}:`, ...logins);
  }
  return lines.join('\n');
}

main().catch((error: unknown) => {
  // What is wrong with the settings or the port is in the message; the rest is for the trace.
  const expected = error instanceof Error && (error.name === 'SettingsError' || 'port' in error);
  console.error(expected ? error.message : error);
  // Open connections to a database would keep the process alive.
  process.exit(1);
});
