import type { DataSource } from 'typeorm';
import { MemberListQuery } from '../../lib/members/member-list.query.js';
import { ShownMembersQuery } from '../../lib/members/shown-members.query.js';
import type { Clock } from '../../lib/ports/clock.port.js';
import { FirstSelectedQuery } from '../../lib/scopes/first-selected.query.js';

/** The list of members of a DataSource, without the module around it. */
export function memberListOf(dataSource: DataSource, clock: Clock): MemberListQuery {
  return new MemberListQuery(dataSource, clock, new ShownMembersQuery(new FirstSelectedQuery()));
}
