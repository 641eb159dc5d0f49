import type { Shape } from '../../api.js';

/** What a permission setting is in an event. */
export type SettingData = Shape<'PermissionSettingData'>;

/** What was selected for somebody, as an event holds it. */
export type ScopeData = Shape<'ScopeData'>;

/** The value of something before and after. */
export interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

/** All that events of any type may hold; which of it is there follows from the type. */
export interface EventData {
  readonly change?: Change;
  readonly memberId?: string;
  readonly email?: string;
  readonly clientId?: string | null;
  readonly clientType?: string;
  readonly kind?: string;
  readonly role?: string;
  readonly status?: string;
  readonly permissions?: SettingData;
  readonly scope?: ScopeData;
  readonly clients?: readonly string[] | null;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  readonly projectId?: string | null;
  readonly fromMemberId?: string | null;
  readonly key?: string | null;
  readonly joinLinkId?: string;
  readonly uses?: number;
  readonly expiresAt?: number;
  readonly accessUntil?: number;
  readonly domains?: readonly string[] | null;
  readonly replacedBy?: string | null;
  readonly members?: number | string;
  readonly invitations?: number;
  readonly rows?: number;
  readonly counts?: Readonly<Record<'create' | 'update' | 'unchanged' | 'error', number>>;
  readonly reason?: string;
  readonly note?: string | null;
  readonly answer?: string | null;
}

/** What an event holds. */
export function dataOf({ data }: Shape<'AuditItem'>): EventData {
  return data as unknown as EventData;
}
