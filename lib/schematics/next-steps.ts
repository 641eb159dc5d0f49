import type { Host, Installer } from './host.js';
import type { RootModule } from './root-module.js';
import type { SetupOptions } from './setup-options.js';

const EXEC: Readonly<Record<Installer, string>> = {
  npm: 'npx',
  pnpm: 'pnpm exec',
  yarn: 'yarn',
};

/** The commands that make the first portal and its admin, and start the app. */
export function nextSteps(host: Host, root: RootModule | null, options: SetupOptions): string {
  const { installer, scripts } = host;
  const command = `${EXEC[installer]} nest-clientele`;
  const module = `--module ${moduleOf(host, root)}`;
  const name = quoted(options.portalName ?? titleOf(host.name));
  const email = options.adminEmail ?? 'you@agency.test';
  const start = 'start:dev' in scripts ? 'start:dev' : 'start';
  return `Next, make the first portal and its admin, and start the app:

  ${installer} run build
  ${command} portal create ${module} --name ${name}
  ${command} member create ${module} --email ${email}
  ${installer} run ${start}

The link to join goes to the admin by mail; as long as SMTP_URL in .env is empty, it is printed instead. Everybody else is invited
on the page /people.`;
}

/** The built file of the root module, as the commands take it. */
function moduleOf({ sourceRoot }: Host, root: RootModule | null): string {
  if (!root) return 'dist/app.module.js';
  const built = root.path.replace(new RegExp(`^${sourceRoot}/`), 'dist/').replace(/\.ts$/, '.js');
  return root.className === 'AppModule' ? built : `${built}#${root.className}`;
}

function titleOf(name: string): string {
  const words = name.replace(/^@[^/]*\//, '').split(/[^a-zA-Z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** As a shell takes it as one word. */
function quoted(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
