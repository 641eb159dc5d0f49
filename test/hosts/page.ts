import path from 'node:path';
import { ROOT } from './homes.js';
import { SERVICE_STEPS, STEPS } from './host/step-names.js';
import type { Result } from './outcome.js';
import { DATABASE, DATABASE_HELD, FRAMEWORK, FRAMEWORK_HELD, type Setting } from './settings.js';

/** Where the results of the cells are kept. */
export const RESULTS = path.join(__dirname, 'results.json');

/** The page that shows them. */
export const PAGE = path.join(ROOT, 'docs/hosts.md');

/** What the last runs of the cells have shown. */
export interface Results {
  /** When the last of them ran, as in `2026-11-29`. */
  readonly day: string;
  readonly cells: readonly Result[];
}

/** The page, from the results and the table of settings. */
export function pageOf({ day, cells }: Results): string {
  const tried = cells.map(({ name, setting, did, versions }) => [
    `\`${name}\``,
    setting,
    did,
    versions.join(', '),
  ]);
  const parts = [
    INTRODUCTION,
    `## Hosts that were tried\n\nOn ${day}:`,
    table(['cell', 'setting', 'what it did', 'with'], tried),
    '## What a host does',
    `Each of these is a step; one that does not come out right fails the cell. A few cells add a step of their own. Hosts without routes do what can be done by services, ${SERVICE_STEPS.length} steps.`,
    STEPS.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    '## Settings of apps',
    SETTINGS,
    '### The framework and what is around it',
    settingsTable([...Object.values(FRAMEWORK), ...FRAMEWORK_HELD]),
    '### The database',
    settingsTable([...Object.values(DATABASE), ...DATABASE_HELD]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const INTRODUCTION = `# Hosts

<!-- Written by \`npm run test:hosts\` from test/hosts; do not edit it by hand. -->

The module lives inside other people's apps. \`npm run test:hosts\` packs it, installs it into hosts as a stranger would, compiles
them, and has each of them do everything below over HTTP and by services, on an empty database. A cell is one such host.`;

const SETTINGS = `What becomes of a setting, and which cell or spec of the repository shows it. “Refused” means that the start stops with a
\`ClienteleConfigError\` that says what to change.`;

function settingsTable(settings: readonly Setting[]): string {
  return table(['setting', 'what becomes of it', 'shown by'], settings.map(settingRow));
}

function settingRow({ setting, verdict, shown, note }: Setting): string[] {
  const places = shown.map((place) =>
    place.includes('/') ? `[${path.basename(place)}](../${place})` : `\`${place}\``,
  );
  return [setting, note === undefined ? verdict : `${verdict}: ${note}`, places.join(', ')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
