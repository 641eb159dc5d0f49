import type { DataSource } from 'typeorm';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { EventDeliveryEntity } from '../../lib/schema/event-delivery.entity.js';
import { ExportEntity } from '../../lib/schema/export.entity.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { InvitationTemplateEntity } from '../../lib/schema/invitation-template.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { MemberGroupEntity } from '../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { MemberTraceEntity } from '../../lib/schema/member-trace.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { ProfileEntity } from '../../lib/schema/profile.entity.js';

/** Every row that an invariant looks at. */
export interface Rows {
  readonly now: number;
  readonly portals: readonly PortalEntity[];
  readonly profiles: readonly ProfileEntity[];
  readonly clients: readonly ClientEntity[];
  readonly members: readonly MemberEntity[];
  readonly projects: readonly MemberProjectEntity[];
  readonly groups: readonly MemberGroupEntity[];
  readonly invitations: readonly InvitationEntity[];
  readonly templates: readonly InvitationTemplateEntity[];
  readonly identities: readonly IdentityEntity[];
  readonly events: readonly EventEntity[];
  readonly deliveries: readonly EventDeliveryEntity[];
  readonly traces: readonly MemberTraceEntity[];
  readonly exports: readonly ExportEntity[];
}

/** Reads the whole database. */
export async function readRows(dataSource: DataSource, now: number): Promise<Rows> {
  const all = <T extends object>(entity: new () => T): Promise<T[]> =>
    dataSource.getRepository(entity).find();
  return {
    now,
    portals: await all(PortalEntity),
    profiles: await all(ProfileEntity),
    clients: await all(ClientEntity),
    members: await all(MemberEntity),
    projects: await all(MemberProjectEntity),
    groups: await all(MemberGroupEntity),
    invitations: await all(InvitationEntity),
    templates: await all(InvitationTemplateEntity),
    identities: await all(IdentityEntity),
    events: await all(EventEntity),
    deliveries: await all(EventDeliveryEntity),
    traces: await all(MemberTraceEntity),
    exports: await all(ExportEntity),
  };
}
