import { statSync } from 'node:fs';
import path from 'node:path';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** Bytes of scripts, in gzip, that a page loads before anything is done on it. */
const FIRST_LOAD = 200 * 1024;

/** Bytes by which the pages make the installed package larger. */
const PACKAGE = 1.5 * 1024 * 1024;

const STAFF_PAGES = [
  '/people',
  '/people/new',
  '/people/clients',
  '/people/profiles',
  '/people/letters',
  '/people/requests',
  '/people/import',
  '/people/exports',
  '/people/audit',
  '/people/portal',
];

describe('what a browser and a host have to carry', () => {
  let app: SampleApp;

  beforeAll(async () => {
    app = await SampleApp.start();
  });

  afterAll(() => app.stop());

  /** The scripts that a page asks for, by their size in gzip. */
  async function scriptsOf(email: string | null, address: string): Promise<Map<string, number>> {
    const visitor = await Visitor.come(app, email);
    const asked = new Set<string>();
    visitor.page.on('request', (request) => {
      if (request.resourceType() === 'script') asked.add(request.url());
    });
    await visitor.open(address);
    await visitor.go();
    const sizes = new Map<string, number>();
    for (const url of asked) {
      const { headers } = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(headers.get('content-encoding')).toBe('gzip');
      sizes.set(new URL(url).pathname, Number(headers.get('content-length')));
    }
    return sizes;
  }

  it.each([
    ...STAFF_PAGES.map((address) => ['owner@agency.test', address] as const),
    ['admin@acme.test', '/team'],
    ['admin@acme.test', '/team/access'],
    ['both@clients.test', '/account'],
    [null, '/accept?token=none'],
    [null, '/join?token=none'],
  ] as const)('loads for %s at %s no more than 200 KB of scripts', async (email, address) => {
    const sizes = await scriptsOf(email, address);
    const sum = [...sizes.values()].reduce((total, size) => total + size, 0);
    expect(sum).toBeGreaterThan(50_000);
    expect(sum).toBeLessThanOrEqual(FIRST_LOAD);
  });

  it('makes the package at most 1.5 MB larger', () => {
    const { size } = statSync(path.resolve(__dirname, '../../dist/pages/site.cjs'));
    expect(size).toBeLessThanOrEqual(PACKAGE);
  });
});
