import type { TableOptions } from 'typeorm';
import { belongsTo, type Columns } from './columns.js';

/** Tables of what the agency works on, and who does. */
export function agencyTables(c: Columns): TableOptions[] {
  return [campaigns(c), teams(c), teamCampaigns(c), workers(c), teamMembers(c)];
}

function campaigns(c: Columns): TableOptions {
  return {
    name: 'campaigns',
    columns: [
      c.key('id', 36, { isPrimary: true }),
      c.key('portalId', 36),
      c.title('name'),
      c.key('billingBasis', 16),
    ],
    indices: [{ name: 'IX_campaigns_portal', columnNames: ['portalId', 'id'] }],
  };
}

function teams(c: Columns): TableOptions {
  return {
    name: 'teams',
    columns: [c.key('id', 36, { isPrimary: true }), c.key('portalId', 36), c.title('name')],
    indices: [{ name: 'IX_teams_portal', columnNames: ['portalId', 'id'] }],
  };
}

function teamCampaigns(c: Columns): TableOptions {
  return {
    name: 'team_campaigns',
    columns: [
      c.key('teamId', 36, { isPrimary: true }),
      c.key('campaignId', 36, { isPrimary: true }),
    ],
    indices: [{ name: 'IX_team_campaigns_campaign', columnNames: ['campaignId'] }],
    foreignKeys: [
      belongsTo('FK_team_campaigns_team', 'teamId', 'teams'),
      belongsTo('FK_team_campaigns_campaign', 'campaignId', 'campaigns'),
    ],
  };
}

function workers(c: Columns): TableOptions {
  return {
    name: 'workers',
    columns: [c.key('id', 36, { isPrimary: true }), c.key('portalId', 36), c.title('name')],
    indices: [{ name: 'IX_workers_portal', columnNames: ['portalId', 'id'] }],
  };
}

function teamMembers(c: Columns): TableOptions {
  return {
    name: 'team_members',
    columns: [c.key('teamId', 36, { isPrimary: true }), c.key('workerId', 36, { isPrimary: true })],
    indices: [{ name: 'IX_team_members_worker', columnNames: ['workerId'] }],
    foreignKeys: [
      belongsTo('FK_team_members_team', 'teamId', 'teams'),
      belongsTo('FK_team_members_worker', 'workerId', 'workers'),
    ],
  };
}
