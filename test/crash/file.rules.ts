import type { Rule } from './rules.js';

/** What holds of exports, imports, texts and of what is sent beside, whenever the process dies. */
export const fileRules: readonly Rule[] = [
  {
    title: 'every export is ready or says why not, and no import that was begun is left',
    violations: `
      SELECT id, status, failure, attempts, stops FROM clientele_exports
        WHERE NOT (status = 'ready' AND failure IS NULL OR status = 'failed' AND failure IS NOT NULL)
      UNION ALL
      SELECT id, status, failure, attempts, stops FROM clientele_imports
        WHERE NOT (status IN ('previewed', 'done') AND failure IS NULL OR status = 'failed' AND failure IS NOT NULL)`,
  },
  {
    title:
      'an import that is over has done every row or says why not, and nobody was made by a row that is not done',
    violations: `
      SELECT i.id, r.line, r.outcome FROM clientele_imports i JOIN clientele_import_rows r ON r."importId" = i.id
        WHERE i.status = 'done' AND r.outcome IN ('create', 'update') AND r."isDone" = 0
      UNION ALL
      SELECT r."importId", r.line, r.outcome FROM clientele_import_rows r
        WHERE r."isDone" = 0 AND r."memberId" IS NOT NULL AND r.outcome = 'create'`,
  },
  {
    title:
      'every portal has its default profile and template, and every member the profile it was given',
    violations: `
      SELECT p.id, p."defaultProfileId" AS missing FROM clientele_portals p WHERE NOT EXISTS (
        SELECT 1 FROM clientele_profiles f WHERE f.id = p."defaultProfileId" AND f."portalId" = p.id)
      UNION ALL
      SELECT p.id, p."defaultTemplateId" FROM clientele_portals p WHERE p."defaultTemplateId" IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM clientele_invitation_templates t WHERE t.id = p."defaultTemplateId" AND t."portalId" = p.id)
      UNION ALL
      SELECT m.id, m."profileId" FROM clientele_members m WHERE m.mode = 'profile' AND NOT EXISTS (
        SELECT 1 FROM clientele_profiles f WHERE f.id = m."profileId" AND f."portalId" = m."portalId")`,
  },
  {
    title: 'every reminder has its letter, and every letter of one its event',
    violations: `
      SELECT coalesce(l.member, e.member) AS member, l.letters, e.events FROM
        (SELECT "memberId" AS member, count(*) AS letters FROM clientele_letters WHERE kind = 'reminder' GROUP BY 1) l
        FULL JOIN (SELECT data ->> 'memberId' AS member, count(*) AS events FROM clientele_events
          WHERE type = 'invitation.reminded' GROUP BY 1) e ON e.member = l.member
        WHERE l.letters IS DISTINCT FROM e.events`,
  },
  {
    title: 'every link that is noted as copied has the event of it',
    violations: `
      SELECT i.id, i."copiedAt" FROM clientele_invitations i WHERE i."copiedAt" > 0 AND NOT EXISTS (
        SELECT 1 FROM clientele_events e WHERE e."subjectId" = i.id AND e.type = 'invitation.link_copied')`,
  },
];
