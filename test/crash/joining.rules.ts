import type { Rule } from './rules.js';

/** What holds of join links and of files of people, whenever the process dies. */
export const joiningRules: readonly Rule[] = [
  {
    title: 'every join link counts those who have joined by it, and lets in no more than it may',
    violations: `
      SELECT l.id, l.used, l.uses FROM clientele_join_links l
        WHERE l.used > l.uses OR l.used <> (
          SELECT count(*) FROM clientele_invitations i WHERE i."joinLinkId" = l.id AND i.status = 'accepted')`,
  },
  {
    title: 'whom a file is said to have created was created, by one row of it',
    violations: `
      SELECT r."memberId", count(*) FROM clientele_import_rows r
        WHERE r."isDone" = 1 AND r.outcome = 'create'
        GROUP BY r."memberId"
        HAVING count(*) > 1 OR NOT EXISTS (
          SELECT 1 FROM crash_changes c WHERE c.subject = r."memberId" AND c.types = '{member.created}')`,
  },
  {
    title: 'every invitation that was sent has its letter, and every letter its invitation',
    violations: `
      SELECT c.subject, c.detail, count(w.id) FROM crash_changes c
        LEFT JOIN clientele_letters w ON w."memberId" = c.member AND w.kind = 'invitation'
        WHERE c.types && '{invitation.sent,invitation.resent}'
        GROUP BY c.subject, c.detail, c.member
        HAVING count(w.id) <> (SELECT count(*) FROM crash_changes o
          WHERE o.member = c.member AND o.types && '{invitation.sent,invitation.resent}')`,
  },
];
