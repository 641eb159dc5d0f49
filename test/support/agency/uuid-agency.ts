import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Agency } from './agency.js';

const key: EntitySchemaColumnOptions = { type: 'uuid', primary: true };
const uuid: EntitySchemaColumnOptions = { type: 'uuid' };
const thing: Record<string, EntitySchemaColumnOptions> = {
  id: key,
  portalId: { type: 'varchar', length: 36 },
  name: { type: 'varchar', length: 200 },
  deletedAt: { type: 'timestamp', nullable: true, deleteDate: true },
};

const schema = (name: string, columns: Record<string, EntitySchemaColumnOptions>) =>
  new EntitySchema({ name, columns });

const Campaign = schema('uuid_campaigns', thing);
const Team = schema('uuid_teams', thing);
const TeamMember = schema('uuid_team_members', { teamId: key, workerId: key });
const TeamCampaign = schema('uuid_team_campaigns', { teamId: key, campaignId: key });
const WorkEntry = schema('uuid_work', {
  id: { type: 'int', primary: true },
  projectId: uuid,
  workerId: { ...uuid, nullable: true },
});
const Screencast = schema('uuid_screencasts', {
  id: { type: 'int', primary: true },
  projectId: { ...uuid, nullable: true },
  workerId: uuid,
});

const ids = (first: string) =>
  [1, 2, 3, 4].map((n) => `${first}190b2c4-5d6e-7f80-8a9b-0c1d2e3f4a5${n}`);

/** A host whose ids are a database's own uuids, and whose entities are schemas. Not for SQLite, which has none. */
export const uuidAgency: Agency = {
  name: 'uuids',
  entities: { Campaign, Team, TeamMember, TeamCampaign, WorkEntry, Screencast },
  projectIds: ids('a'),
  groupIds: ids('b'),
  workerIds: ids('c'),
  projects: { entity: Campaign, id: 'id', name: 'name', portal: 'portalId' },
  groups: {
    entity: Team,
    id: 'id',
    name: 'name',
    portal: 'portalId',
    workers: { entity: TeamMember, group: 'teamId', worker: 'workerId' },
    projects: { entity: TeamCampaign, group: 'teamId', project: 'campaignId' },
  },
  work: { entity: WorkEntry, project: 'projectId', worker: 'workerId' },
  projectOf: 'projectId',
  workerOf: 'workerId',
  pointer: (id) => id,
};
