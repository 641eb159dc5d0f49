import { Module } from '@nestjs/common';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { Settings } from '../settings/settings.js';
import { ImportMails } from './import.mails.js';
import { InboxMailer } from './inbox.mailer.js';
import { InvitationMails } from './invitation.mails.js';
import { LetterMails } from './letter.mails.js';
import { MailEntity } from './mail.entity.js';
import { Mailer } from './mailer.js';
import { SmtpMailer } from './smtp.mailer.js';

/** Mail: by SMTP where there is a server, else to the dev inbox. */
@Module({
  imports: [TypeOrmModule.forFeature([MailEntity])],
  providers: [
    ImportMails,
    InvitationMails,
    LetterMails,
    {
      provide: Mailer,
      inject: [Settings, getRepositoryToken(MailEntity)],
      useFactory: ({ smtpUrl, mailFrom }: Settings, mails: Repository<MailEntity>): Mailer =>
        smtpUrl === null ? new InboxMailer(mails) : new SmtpMailer(smtpUrl, mailFrom),
    },
  ],
  exports: [Mailer, TypeOrmModule],
})
export class MailModule {}
