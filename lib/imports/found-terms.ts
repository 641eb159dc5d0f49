import type { AskedPerson } from '../domain/imports/asked-person.js';
import type { RowFault } from '../domain/imports/import-outcome.js';
import {
  type AskedProject,
  type AskedTerms,
  type PresentPerson,
  projectContradictions,
  unitedProjects,
} from '../domain/imports/person-change.js';
import { endMoment } from '../domain/members/access-end.js';
import type { ImportSession } from './import-sessions.js';

/** The billing basis that takes a rate. */
const HOURLY = 'staff_hours';

/** What a row asks for, every name in it found. */
export type FoundTerms = AskedTerms;

const NONE: ReadonlySet<string> = new Set();

/** What a row asks for once its names are found, for somebody who is there or is new; or why that is not clear. */
export function foundTerms(
  session: ImportSession,
  asked: AskedPerson,
  present: PresentPerson | null,
): FoundTerms | { readonly fault: RowFault } {
  const { zone } = session;
  const setting = asked.permissions === null ? null : session.settingOf(asked.permissions);
  if (setting && 'fault' in setting) {
    // Of a member that is there permissions are not touched, so they need not be known.
    if (!present) return setting;
  }
  const projects = projectsOf(session, asked, present);
  if ('fault' in projects) return projects;
  const groups: string[] = [];
  for (const cell of asked.groups) {
    const found = session.groups.find(cell, present?.groups ?? NONE);
    if ('fault' in found) return found;
    groups.push(...found.ids);
  }
  return {
    name: asked.name,
    role: asked.role,
    accessUntil: asked.accessUntil === null ? null : endMoment(asked.accessUntil, zone),
    portalRate: asked.portalRate,
    permissions: setting && 'fault' in setting ? null : setting,
    projects: projects.list,
    groups: [...new Set(groups)],
  };
}

function projectsOf(
  { projects, zone }: ImportSession,
  asked: AskedPerson,
  present: PresentPerson | null,
): { readonly list: readonly AskedProject[] } | { readonly fault: RowFault } {
  const selected = present ? new Set(present.projects.keys()) : NONE;
  const list: AskedProject[] = [];
  for (const { cell, rate, until } of asked.projects) {
    const found = projects.find(cell, selected);
    if ('fault' in found) return found;
    const { ids } = found;
    const says = rate !== null || until !== null;
    if (says && projects.isShared(cell, ids)) return projects.ambiguous(cell);
    const moment = until === null ? null : endMoment(until, zone);
    list.push(...ids.map((id) => ({ id, rate, until: moment })));
  }
  const fields = projectContradictions(list);
  if (fields.length > 0) return { fault: { code: 'IMPORT_CONTRADICTION', details: { fields } } };
  const united = unitedProjects(list);
  const ids = united.flatMap(({ id, rate }) => {
    const isNew = rate !== null && rate !== present?.projects.get(id)?.rate;
    return isNew && projects.byId(id)?.billingBasis !== HOURLY ? id : [];
  });
  if (ids.length > 0) return { fault: { code: 'RATE_NOT_APPLICABLE', details: { ids } } };
  return { list: united };
}
