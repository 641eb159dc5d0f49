import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPT = path.resolve(__dirname, '../../.ci/audit.mjs');

/** What npm finds in a package of each of these severities. */
function report(...severities: ('low' | 'high' | 'critical')[]): object {
  const counted = (severity: string) => severities.filter((each) => each === severity).length;
  const vulnerabilities = severities.map((severity, at) => [
    `package-${at}`,
    { name: `package-${at}`, severity, range: '<2', via: [{ title: `${severity} hole` }, 'other'] },
  ]);
  return {
    vulnerabilities: Object.fromEntries(vulnerabilities) as object,
    metadata: {
      vulnerabilities: {
        high: counted('high'),
        critical: counted('critical'),
        total: severities.length,
      },
    },
  };
}

describe('the look at known holes', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'clientele-audit-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** What the script says and ends with where npm answers this. */
  function audited(answer: string, status: number) {
    const npm = path.join(folder, 'npm');
    writeFileSync(path.join(folder, 'answer'), answer);
    writeFileSync(npm, `#!/bin/sh\ncat "${folder}/answer"\nexit ${status}\n`);
    chmodSync(npm, 0o755);
    const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` };
    const { stdout, status: ended } = spawnSync(process.execPath, [SCRIPT], {
      env,
      encoding: 'utf8',
    });
    return { said: stdout.trim().split('\n'), ended };
  }

  it('passes where there is none, or none that is high', () => {
    expect(audited(JSON.stringify(report()), 0)).toEqual({
      said: ['0 known, 0 of them high or critical'],
      ended: 0,
    });
    expect(audited(JSON.stringify(report('low')), 0)).toMatchObject({ ended: 0 });
  });

  it.each(['high', 'critical'] as const)(
    'fails for what is high or critical, and names it',
    (severity) => {
      expect(audited(JSON.stringify(report('low', severity)), 1)).toEqual({
        said: [
          'low: package-0 <2: low hole; other',
          `${severity}: package-1 <2: ${severity} hole; other`,
          '2 known, 1 of them high or critical',
        ],
        ended: 1,
      });
    },
  );

  it.each([
    [JSON.stringify({ message: '405 Method Not Allowed' }), '405 Method Not Allowed'],
    [JSON.stringify({ error: { summary: 'no network' } }), 'no network'],
    ['not JSON', 'npm has ended with 1 and said nothing'],
    ['', 'npm has ended with 1 and said nothing'],
  ])('is skipped, and says why, where the registry does not answer', (answer, why) => {
    expect(audited(answer, 1)).toEqual({
      said: [`SKIPPED: npm audit, for the registry does not answer it: ${why}`],
      ended: 0,
    });
  });
});
