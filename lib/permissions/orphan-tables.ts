import type { ObjectLiteral, ObjectType } from 'typeorm';
import { ClientEntity } from '../schema/client.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { ProfileEntity } from '../schema/profile.entity.js';

/** What kind of stored set holds a key. */
export type OrphanPlace = 'profile' | 'member' | 'project' | 'ceiling';

/** A table that stores permission sets. */
export interface SetTable {
  readonly place: OrphanPlace;
  readonly entity: ObjectType<ObjectLiteral>;
  /** The column of the set. */
  readonly set: string;
  /** The columns of the primary key. */
  readonly key: readonly [first: string, second?: string];
}

/** Every table that stores permission sets. */
export const SET_TABLES: readonly SetTable[] = [
  { place: 'profile', entity: ProfileEntity, set: 'permissions', key: ['id'] },
  { place: 'member', entity: MemberEntity, set: 'permissions', key: ['id'] },
  {
    place: 'project',
    entity: MemberProjectEntity,
    set: 'permissions',
    key: ['memberId', 'projectId'],
  },
  { place: 'ceiling', entity: ClientEntity, set: 'ceiling', key: ['id'] },
];
