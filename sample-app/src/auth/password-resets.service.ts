import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { InvitationsService, PasswordService, UnverifiedIdentities } from 'nest-clientele';
import { type DataSource, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { BackgroundWork } from '../background/background-work.js';
import { DevClock } from '../clock/dev-clock.js';
import { ApiError } from '../http/api.error.js';
import { UsersService } from '../users/users.service.js';
import { PasswordResetMails } from './password-reset.mails.js';
import { PasswordResetEntity } from './password-reset.entity.js';

/** How long a link lasts, in milliseconds: 1 hour. */
const LINK_LENGTH = 60 * 60 * 1000;

/** Lets people who forgot their password set a new one by a mailed link that works once. */
@Injectable()
export class PasswordResetsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly users: UsersService,
    private readonly passwords: PasswordService,
    private readonly unverified: UnverifiedIdentities,
    private readonly mails: PasswordResetMails,
    private readonly background: BackgroundWork,
    private readonly clock: DevClock,
    private readonly invitations: InvitationsService,
  ) {}

  /**
   * Mails a link, and those of invitations that wait, after the answer has gone out. For an email nobody has the same is done but for the mail, so that
   * neither this answer nor the time of the next one tells who has an account.
   */
  requestLater(email: string, domain: string): void {
    this.background.start('mailing a password reset', async () => {
      await this.request(email);
      // Who has not accepted an invitation yet has no password to forget.
      await this.invitations.remind(email, { domain });
    });
  }

  /** Sets the password; throws `RESET_LINK_INVALID`, or `WEAK_PASSWORD` with the link left good. */
  async reset(token: string, password: string): Promise<void> {
    const tokenHash = hashOf(token);
    const expiresAt = MoreThan(this.clock.now());
    const good = { tokenHash, endedAt: 0, expiresAt, userId: Not(IsNull()) };
    const userId = (await this.dataSource.manager.findOneBy(PasswordResetEntity, good))?.userId;
    if (!userId) throw new ApiError('RESET_LINK_INVALID');
    const passwordHash = await this.passwords.hash(password);
    await this.dataSource.transaction(async (manager) => {
      const ended = { endedAt: this.clock.now() };
      // The update counts rows, so of two calls at once only one goes on.
      const { affected } = await manager.update(PasswordResetEntity, good, ended);
      if (affected !== 1) throw new ApiError('RESET_LINK_INVALID');
      await manager.update(PasswordResetEntity, { userId, endedAt: 0 }, ended);
      await this.users.setPassword(manager, userId, passwordHash);
      // The link came by mail, so the address is theirs: whoever made the account has no say in it any more.
      await this.unverified.verify(userId, manager);
    });
  }

  private async request(email: string): Promise<void> {
    const user = await this.users.findByEmail(email);
    const now = this.clock.now();
    const token = randomBytes(32).toString('base64url');
    const { manager } = this.dataSource;
    await manager.delete(PasswordResetEntity, { expiresAt: LessThan(now) });
    await manager.insert(PasswordResetEntity, {
      tokenHash: hashOf(token),
      userId: user?.id ?? null,
      expiresAt: now + LINK_LENGTH,
      endedAt: 0,
    });
    await this.mails.send(user?.email ?? email, token, user !== null);
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
