// Known holes in what the package brings along: fails for those that are high or critical. A registry that does not answer
// (a mirror has no such route, or the network is closed) is no finding: it says SKIPPED, and why.
import { spawnSync } from 'node:child_process';

const { stdout, stderr, status, error } = spawnSync(
  'npm',
  ['audit', '--omit=dev', '--audit-level=high', '--json'],
  { encoding: 'utf8' },
);
const report = parsed(stdout);

if (report?.metadata?.vulnerabilities) {
  const { high, critical, total } = report.metadata.vulnerabilities;
  for (const { name, severity, range, via } of Object.values(report.vulnerabilities ?? {}))
    console.log(
      `${severity}: ${name} ${range}: ${via.map((each) => each.title ?? each).join('; ')}`,
    );
  console.log(`${total} known, ${high + critical} of them high or critical`);
  process.exitCode = high + critical === 0 ? 0 : 1;
} else {
  const told = [report?.message, report?.error?.summary, error?.message, stderr.trim()];
  const reason = told.find(Boolean) ?? `npm has ended with ${status} and said nothing`;
  console.log(`SKIPPED: npm audit, for the registry does not answer it: ${reason}`);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
