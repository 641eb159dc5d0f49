import type { Client } from 'pg';

/** How many rows a page has. */
export const PAGE = 50;

/** What a client has selected: where it sees anything, there are three states. */
export type StateName = 'projects' | 'groups' | 'both';

/** A client that asks for pages. */
export interface Case {
  readonly title: string;
  readonly state: StateName;
  readonly portalId: string;
  readonly projects: readonly number[];
  readonly groups: readonly number[];
  /** Whether the module must keep up with the best hand-written SQL here. */
  readonly judged: boolean;
  /** The deep page begins in the middle of all that is visible. */
  readonly pages: readonly ('first' | 'deep')[];
}

/** A page that is asked for. */
export interface Question extends Case {
  /** The workers of the groups, for who does not look them up in the same statement. */
  readonly workers: readonly number[];
  /** Only work before this id; null for the first page. */
  readonly before: string | null;
}

/** A group that has hardly worked. */
const NEW_GROUP = 551;

/** Five teams from large to small. */
const GROUPS = `
  SELECT id FROM (
    SELECT id, row_number() OVER (ORDER BY size DESC, id) AS rank
    FROM (
      SELECT team.id, count(*) AS size FROM teams team
      JOIN team_members member ON member.team_id = team.id
      WHERE team.portal_id = $1 GROUP BY team.id
    ) sized
  ) ranked WHERE rank IN (20, 80, 160, 250, 400)`;

/** Fifty campaigns that exist: thirty of these teams', and twenty others. */
const PROJECTS = `
  SELECT id FROM (
    SELECT
      campaign.id,
      owned.id IS NOT NULL AS own,
      row_number() OVER (PARTITION BY owned.id IS NOT NULL ORDER BY md5('p' || campaign.id)) AS place
    FROM campaigns campaign
    LEFT JOIN (SELECT DISTINCT campaign_id AS id FROM team_campaigns WHERE team_id IN (${GROUPS})) owned
      ON owned.id = campaign.id
    WHERE campaign.portal_id = $1 AND campaign.deleted_at IS NULL
  ) drawn WHERE place <= CASE WHEN own THEN 30 ELSE 20 END`;

/** The client of the requirement in each state, always the same, and one more whose group is new. */
export async function drawCases(client: Client, portalId: string): Promise<Case[]> {
  const ids = async (sql: string): Promise<number[]> => {
    const { rows } = await client.query<{ id: number }>(`${sql} ORDER BY 1`, [portalId]);
    return rows.map(({ id }) => id);
  };
  const projects = await ids(PROJECTS);
  const groups = await ids(GROUPS);
  const all = { portalId, judged: true, pages: ['first', 'deep'] } as const;
  return [
    { ...all, title: '50 projects', state: 'projects', projects, groups: [] },
    { ...all, title: '5 groups', state: 'groups', projects: [], groups },
    { ...all, title: '50 projects and 5 groups', state: 'both', projects, groups },
    {
      ...all,
      title: 'a new group',
      state: 'groups',
      projects: [],
      groups: [NEW_GROUP],
      judged: false,
      pages: ['first'],
    },
  ];
}
