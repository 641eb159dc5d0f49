import { type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import type { ClienteleEvent } from '../../lib/index.js';
import { groupBy } from '../../lib/database/group-by.js';
import { storedEvent } from '../../lib/events/stored-event.js';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { ExportEntity } from '../../lib/schema/export.entity.js';
import { InvitationTemplateEntity } from '../../lib/schema/invitation-template.entity.js';
import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { MemberGroupEntity } from '../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { ProfileEntity } from '../../lib/schema/profile.entity.js';
import { RequestEntity } from '../../lib/schema/request.entity.js';
import type { Scene } from './scene.js';
import type { Stage } from './stage.js';

/** All that is stored of one scene. */
export interface State {
  readonly portal: PortalEntity;
  readonly profiles: readonly ProfileEntity[];
  readonly templates: readonly InvitationTemplateEntity[];
  readonly clients: readonly ClientEntity[];
  readonly members: readonly MemberEntity[];
  readonly places: readonly MemberProjectEntity[];
  readonly groups: readonly MemberGroupEntity[];
  readonly invitations: readonly InvitationEntity[];
  readonly exports: readonly ExportEntity[];
  readonly requests: readonly RequestEntity[];
  /** What has happened in it, in order: all but the event that it began with. */
  readonly events: readonly ClienteleEvent[];
}

/** Reads scenes, some statements for all of them; in the order given. */
export async function statesOf(stage: Stage, scenes: readonly Scene[]): Promise<State[]> {
  const { dataSource } = stage.host;
  const ids = scenes.map(({ portalId }) => portalId);
  const read = async <Row extends ObjectLiteral & { portalId: string }>(
    entity: EntityTarget<Row>,
    order = '',
  ): Promise<(portalId: string) => Row[]> => {
    const query = dataSource.createQueryBuilder(entity, 'row').where({ portalId: In(ids) });
    if (order) query.orderBy(`row.${order}`);
    const rows = groupBy(await query.getMany(), ({ portalId }) => portalId);
    return (portalId) => rows.get(portalId) ?? [];
  };
  const portals = await dataSource.getRepository(PortalEntity).findBy({ id: In(ids) });
  const profiles = await read(ProfileEntity);
  const templates = await read(InvitationTemplateEntity);
  const clients = await read(ClientEntity);
  const members = await read(MemberEntity);
  const places = await read(MemberProjectEntity, 'projectId');
  const groups = await read(MemberGroupEntity, 'groupId');
  const invitations = await read(InvitationEntity);
  const exports = await read(ExportEntity);
  const requests = await read(RequestEntity);
  const events = await read(EventEntity, 'ordinal');
  return scenes.map(({ portalId, ids: { parked } }) => ({
    portal: portals.find(({ id }) => id === portalId) ?? new PortalEntity(),
    profiles: profiles(portalId),
    templates: templates(portalId),
    clients: clients(portalId),
    members: members(portalId),
    places: places(portalId),
    groups: groups(portalId),
    invitations: invitations(portalId),
    exports: exports(portalId),
    requests: requests(portalId),
    events: events(portalId)
      .filter(({ id }) => id !== parked)
      .map(storedEvent),
  }));
}
