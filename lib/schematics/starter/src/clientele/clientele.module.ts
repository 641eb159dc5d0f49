import { Module } from '@nestjs/common';
import { ClienteleModule } from 'nest-clientele';
import { ClientelePagesModule } from 'nest-clientele/pages';
import { setting } from '../environment.js';
import { InvitationMails } from './invitation.mails.js';
import { Mailer } from './mailer.js';
import { permissions } from './permissions.js';

/** Who may enter the portal and what they may do there, with the pages for it. */
@Module({
  imports: [
    ClienteleModule.forRootAsync({
      useFactory: () => ({
        permissions,
        auth: { strategies: ['jwt'] },
        invitations: {
          secrets: [setting('INVITATION_SECRET')],
          url: (token) => `${setting('PUBLIC_URL')}/accept?token=${token}`,
        },
      }),
    }),
    ClientelePagesModule.forRoot({ signIn: '/login', signOut: '/auth/logout' }),
  ],
  providers: [Mailer, InvitationMails],
})
export class AppClienteleModule {}
