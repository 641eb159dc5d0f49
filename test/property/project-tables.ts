import {
  ChildEntity,
  Column,
  Entity,
  EntitySchema,
  PrimaryColumn,
  TableInheritance,
} from 'typeorm';
import type { ProjectTable } from '../../lib/index.js';
import type { Agency, AgencyEntity } from '../support/agency/agency.js';
import { integerAgency } from '../support/agency/integer-agency.js';
import { textAgency } from '../support/agency/text-agency.js';
import { uuidAgency } from '../support/agency/uuid-agency.js';
import type { TestDatabase } from '../support/databases.js';

/** One table of many kinds of things; campaigns are one of them. */
@Entity('kinds_of_things')
@TableInheritance({ column: { name: 'kind', type: 'varchar', length: 20 } })
class Thing {
  @PrimaryColumn({ type: 'varchar', length: 255 })
  id!: string;

  @Column({ type: 'varchar', length: 36 })
  portalId!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;
}

@ChildEntity('campaign')
class CampaignThing extends Thing {}

@ChildEntity('invoice')
class InvoiceThing extends Thing {}

const UuidPortalCampaign = new EntitySchema({
  name: 'uuid_portal_campaigns',
  columns: {
    id: { type: 'text', primary: true },
    portalId: { type: 'uuid' },
    name: { type: 'varchar', length: 200 },
  },
});

/** A host's table of projects, and how a test fills it. */
export interface HostOf {
  readonly name: string;
  readonly entities: readonly AgencyEntity[];
  readonly projects: ProjectTable;
  readonly ids: readonly string[];
  /** The id as the host's rows hold it. */
  readonly held?: (id: string) => unknown;
  /** Entities whose rows stand in the same table. @default the projects' own */
  readonly stored?: readonly AgencyEntity[];
  /** Whether its rows can be deleted softly. @default false */
  readonly isSoft?: boolean;
}

const given = { id: 'id', name: 'name', portal: 'portalId' } as const;

/** A host for each kind of ids and tables that this database has. */
export function hostsOn({ name }: TestDatabase): HostOf[] {
  const ofAgency = ({ name: title, entities, projects, projectIds }: Agency): HostOf => ({
    name: title,
    entities: [entities.Campaign],
    projects,
    ids: projectIds.filter((id) => id !== ''),
    isSoft: true,
  });
  const hosts: HostOf[] = [
    ofAgency(textAgency),
    { ...ofAgency(integerAgency), held: Number },
    {
      name: 'one kind of things among others',
      entities: [Thing, CampaignThing, InvoiceThing],
      projects: { entity: CampaignThing, ...given },
      ids: ['a', 'A', '01', '1'],
      stored: [CampaignThing, InvoiceThing],
    },
  ];
  if (name !== 'SQLite') hosts.push(ofAgency(uuidAgency));
  if (name === 'PostgreSQL') {
    const projects = { entity: UuidPortalCampaign, ...given };
    const ids = ['a', 'A', '01', '1', 'é'];
    hosts.push({ name: 'portals by uuid', entities: [UuidPortalCampaign], projects, ids });
  }
  return hosts;
}
