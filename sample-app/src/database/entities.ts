import { CampaignEntity } from '../campaigns/campaign.entity.js';
import { DemoMarkEntity } from '../demo/demo-mark.entity.js';
import { EndedSessionEntity } from '../auth/ended-session.entity.js';
import { InvoiceEntity } from '../billing/invoice.entity.js';
import { MetricPointEntity } from '../integrations/metric-point.entity.js';
import { MailEntity } from '../mail/mail.entity.js';
import { MessageEntity } from '../messages/message.entity.js';
import { PasswordResetEntity } from '../auth/password-reset.entity.js';
import { ReportEntity } from '../reports/report.entity.js';
import { ScreencastEntity } from '../screencasts/screencast.entity.js';
import { TaskEntity } from '../tasks/task.entity.js';
import { TeamCampaignEntity } from '../teams/team-campaign.entity.js';
import { TeamMemberEntity } from '../teams/team-member.entity.js';
import { TeamEntity } from '../teams/team.entity.js';
import { WorkerEntity } from '../teams/worker.entity.js';
import { UserEntity } from '../users/user.entity.js';
import { WorkEntryEntity } from '../work/work-entry.entity.js';

/** The app's own tables. */
export const entities = [
  CampaignEntity,
  DemoMarkEntity,
  EndedSessionEntity,
  InvoiceEntity,
  MailEntity,
  MessageEntity,
  MetricPointEntity,
  PasswordResetEntity,
  ReportEntity,
  ScreencastEntity,
  TaskEntity,
  TeamCampaignEntity,
  TeamEntity,
  TeamMemberEntity,
  UserEntity,
  WorkEntryEntity,
  WorkerEntity,
];
