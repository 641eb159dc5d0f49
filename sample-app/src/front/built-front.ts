import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** Where `vite build web` puts the front: beside `src/` and `dist/`. */
const FOLDER = path.resolve(__dirname, '../../public');

/** A year, in milliseconds. */
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** The page as Vite has made it; null if it has not. */
export function builtPage(): string | null {
  const file = path.join(FOLDER, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Serves the scripts and styles. Another version of a file has another name, so browsers may keep them. */
export function serveFrontFiles(app: NestExpressApplication): void {
  const files = path.join(FOLDER, 'front');
  app.useStaticAssets(files, { prefix: '/front', index: false, immutable: true, maxAge: YEAR });
}
