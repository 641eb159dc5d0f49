import { MEMBER_SORTS, type MemberListRequest } from '../../../lib/members/member-list.query.js';
import type { Setting } from './setting.js';

/** One value for each filter: what few members match, and what many do. */
const VALUES: Readonly<Record<string, Required<Pick<MemberListRequest, FilterName>>>> = {
  few: {
    kind: 'staff',
    clientId: '01900000-0000-7000-a000-000000000010',
    status: 'pending',
    role: 'admin',
    projectId: 'project-5000',
    groupId: 'group-400',
    inactiveDays: 690,
  },
  many: {
    kind: 'client',
    clientId: '01900000-0000-7000-a000-000000000000',
    status: 'active',
    role: 'member',
    projectId: 'project-0',
    groupId: 'group-0',
    inactiveDays: 30,
  },
};

type FilterName =
  'kind' | 'clientId' | 'status' | 'role' | 'projectId' | 'groupId' | 'inactiveDays';

const NAMES: readonly FilterName[] = [
  'kind',
  'clientId',
  'status',
  'role',
  'projectId',
  'groupId',
  'inactiveDays',
];

/** What came of one combination of filters and a sort. */
export interface FilterTime {
  readonly request: MemberListRequest;
  readonly title: string;
  /** The faster of two reads, in milliseconds. */
  readonly time: number;
  readonly rows: number;
  readonly plan: string;
}

/** Reads the first page of every combination of filters, by every sort, with few and with many matches for each filter. */
export async function measureFilters(setting: Setting): Promise<FilterTime[]> {
  const measured: FilterTime[] = [];
  for (const request of combinations()) {
    const plans = await setting.statements.plans(setting.dataSource, () => setting.read(request));
    const times: number[] = [];
    let rows = 0;
    for (let i = 0; i < 2; i += 1) {
      const began = performance.now();
      rows = await setting.read(request);
      times.push(performance.now() - began);
    }
    const title = JSON.stringify(request).replace(/[{}"]/g, '').replaceAll(',', ', ');
    measured.push({ request, title, time: Math.min(...times), rows, plan: plans.join('\n') });
  }
  return measured;
}

function combinations(): MemberListRequest[] {
  return Object.values(VALUES).flatMap((values) =>
    Array.from({ length: 2 ** NAMES.length }, (_, bits) => {
      const chosen = NAMES.filter((__, at) => bits & (1 << at));
      return Object.fromEntries(chosen.map((name) => [name, values[name]]));
    }).flatMap((filter) => MEMBER_SORTS.map((sort) => ({ ...filter, sort }))),
  );
}

/** The indexes a plan goes by, each once. */
export function indexesOf(plan: string): string[] {
  const found = plan.matchAll(/(?:using|Bitmap Index Scan on) "?(\w+)"?/g);
  return [...new Set(Array.from(found, ([, name]) => name ?? ''))].sort();
}

/** Whether a plan reads the table of members from one end to the other. */
export function scansMembers(plan: string): boolean {
  return /Seq Scan on clientele_members\b/.test(plan);
}
