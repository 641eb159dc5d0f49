import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, FindOptionsWhere, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { asText } from '../database/as-text.js';
import { groupBy } from '../database/group-by.js';
import { idLists } from '../database/id-lists.js';
import { isPast } from '../domain/members/access-end.js';
import type { ClientRole } from '../domain/members/member-role.js';
import type {
  CustomizedPicture,
  MemberPicture,
  SelectionPicture,
} from '../domain/previews/pictures.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { readNumber } from '../schema/read-number.js';

/** Which client users are read. */
export type Which = FindOptionsWhere<MemberEntity> | FindOptionsWhere<MemberEntity>[];

const COLUMNS = ['id', 'clientId', 'name', 'nameKey', 'role', 'mode', 'profileId'] as const;

type RawMember = Omit<MemberPicture, 'customized' | 'role'> & { readonly role: ClientRole };

interface RawSelected {
  readonly memberId: string;
  readonly id: string;
  readonly goneAt: string | number;
  /** When the member's access to it ends; 0 for never. */
  readonly until: string | number;
}

/** Reads client users as previews look at them: by two statements, however many they are, and without making entities. */
@Injectable()
export class MemberPictures {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Those that these conditions hold for. */
  async where(manager: EntityManager, portalId: string, which: Which): Promise<MemberPicture[]> {
    const members = manager.createQueryBuilder(MemberEntity, 'm').select([]);
    for (const name of COLUMNS) members.addSelect(`m.${name}`, name);
    members.addSelect(asText(manager.connection, 'm.permissions'), 'ownSet');
    const rows = await narrowed(members, portalId, which).getRawMany<RawMember>();
    const customized = await this.customized(manager, portalId, which);
    return rows.map((row) => ({ ...row, customized: customized.get(row.id) ?? [] }));
  }

  /** Those with these ids. */
  async byIds(
    manager: EntityManager,
    portalId: string,
    ids: readonly string[],
  ): Promise<MemberPicture[]> {
    const members: MemberPicture[] = [];
    for (const id of idLists(manager.connection, ids))
      members.push(...(await this.where(manager, portalId, { id })));
    return members;
  }

  /** What is selected for the users of a client, by their ids. One for whom nothing is, is left out. */
  async selections(
    manager: EntityManager,
    portalId: string,
    clientId: string,
  ): Promise<Map<string, SelectionPicture>> {
    const ofClient = async (
      entity: typeof MemberProjectEntity | typeof MemberGroupEntity,
      id: string,
      until: string,
    ) => {
      const query = selected(manager, entity)
        .addSelect(id, 'id')
        .addSelect(until, 'until')
        .addSelect('s.goneAt', 'goneAt');
      const rows = await narrowed(query, portalId, { clientId }).getRawMany<RawSelected>();
      return groupBy(rows, ({ memberId }) => memberId);
    };
    const projects = await ofClient(MemberProjectEntity, 's.projectId', 's.until');
    const groups = await ofClient(MemberGroupEntity, 's.groupId', '0');
    const now = this.clock.now();
    const ids = new Set([...projects.keys(), ...groups.keys()]);
    return new Map(
      [...ids].map((id) => [
        id,
        {
          projectCount: projects.get(id)?.length ?? 0,
          projects: present(now, projects.get(id)),
          groups: present(now, groups.get(id)),
        },
      ]),
    );
  }

  private async customized(
    manager: EntityManager,
    portalId: string,
    which: Which,
  ): Promise<Map<string, CustomizedPicture[]>> {
    const query = selected(manager, MemberProjectEntity)
      .addSelect('s.projectId', 'id')
      .addSelect('s.until', 'until')
      .addSelect('s.goneAt', 'goneAt')
      .addSelect(asText(manager.connection, 's.permissions'), 'set');
    const rows = await narrowed(query, portalId, which)
      .andWhere('s.permissions IS NOT NULL')
      .getRawMany<RawSelected & { readonly set: string }>();
    const now = this.clock.now();
    const found = new Map<string, CustomizedPicture[]>();
    for (const [memberId, own] of groupBy(rows, (row) => row.memberId))
      found.set(
        memberId,
        own.map((one) => ({ projectId: one.id, set: one.set, isGone: isGone(one, now) })),
      );
    return found;
  }
}

/** A query of what is selected for members, which are its main table. */
function selected(
  manager: EntityManager,
  entity: typeof MemberProjectEntity | typeof MemberGroupEntity,
): SelectQueryBuilder<MemberEntity> {
  return manager
    .createQueryBuilder(MemberEntity, 'm')
    .select('s.memberId', 'memberId')
    .innerJoin(entity, 's', 's.memberId = m.id');
}

function narrowed<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  portalId: string,
  which: Which,
): SelectQueryBuilder<T> {
  return query.where(which).andWhere("m.portalId = :portalId AND m.kind = 'client'", { portalId });
}

function present(now: number, rows: readonly RawSelected[] = []): string[] {
  return rows.filter((row) => !isGone(row, now)).map(({ id }) => id);
}

/** Gone for good, or past the member's end there: neither gives anything. */
function isGone({ goneAt, until }: RawSelected, now: number): boolean {
  return readNumber(goneAt) > 0 || isPast(readNumber(until), now);
}
