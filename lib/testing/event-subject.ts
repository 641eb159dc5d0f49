import type {
  ClienteleEventMap,
  ClienteleEventType,
  EventSubject,
} from '../domain/events/clientele-events.js';
import { ClienteleTestingError } from './clientele-testing.error.js';

/** What events are about, by what stands before the dot of their types, and where their data has its id. */
const SUBJECTS: Readonly<Record<string, readonly [EventSubject['type'], field: string]>> = {
  invitation: ['invitation', 'invitationId'],
  member: ['member', 'memberId'],
  request: ['member', 'memberId'],
  join_link: ['client', 'clientId'],
  client: ['client', 'clientId'],
  profile: ['profile', 'profileId'],
  template: ['template', 'templateId'],
  export: ['export', 'exportId'],
  import: ['import', 'importId'],
};

/** What an event with this data is about. Events of a portal are about that. Throws `ClienteleTestingError` where the data lacks the id. */
export function eventSubject<T extends ClienteleEventType>(
  type: T,
  data: ClienteleEventMap[T],
  portalId: string,
): EventSubject {
  const [kind = ''] = type.split('.');
  const known = SUBJECTS[kind];
  if (!known) return { type: 'portal', id: portalId };
  const [subject, field] = known;
  const id = (data as unknown as Readonly<Record<string, unknown>>)[field];
  if (typeof id === 'string') return { type: subject, id };
  throw new ClienteleTestingError(`The data of '${type}' has no \`${field}\`.`);
}
