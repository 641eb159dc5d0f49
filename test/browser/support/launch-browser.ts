import { type BrowserServer, chromium } from 'playwright-core';

/** Flags of a browser that is alone on its machine and calls nobody by itself. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Debian's Chromium, or the one that CHROMIUM names, for any number of visitors. */
export function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
}
