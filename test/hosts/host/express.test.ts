// A test of a host, as a host has them: Jest or Vitest gives `it` and `expect`.
import 'reflect-metadata';
import { boot } from './express.js';
import { type HostSetting } from './app.module.js';
import { scenario } from './scenario.js';
import { STEPS } from './step-names.js';

declare const it: (name: string, test: () => Promise<void>, timeout: number) => void;
declare const expect: (value: unknown) => { toEqual(other: unknown): void };

const { TEST_DATABASE: database = '', TEST_FILES: files = '' } = process.env;
const setting: HostSetting = { database, files, header: 'x-identity' };

it('does everything', async () => {
  expect(await scenario(setting, boot)).toEqual({ steps: [...STEPS], failed: null });
}, 120_000);
