import type { TableOptions } from 'typeorm';
import { belongsTo, type Columns } from './columns.js';

/** Tables of what the agency works on, and who does. */
export function agencyTables(c: Columns): TableOptions[] {
  return [campaigns(c), teams(c), teamCampaigns(c)];
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
    foreignKeys: [
      belongsTo('FK_team_campaigns_team', 'teamId', 'teams'),
      belongsTo('FK_team_campaigns_campaign', 'campaignId', 'campaigns'),
    ],
  };
}
