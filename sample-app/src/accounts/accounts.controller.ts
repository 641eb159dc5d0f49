import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch } from '@nestjs/common';
import {
  Actor,
  Caller,
  type ExportedIdentity,
  type MemberActor,
  RequireLogin,
  RequireMembership,
  RequireRole,
  StaffOnly,
} from 'nest-clientele';
import { keyOf } from '../http/id.js';
import { ChangeAccountBody } from './accounts.dto.js';
import { type AccountItem, AccountsService } from './accounts.service.js';

/** The accounts of the people who log in. */
@Controller('api/users')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  /** Changes the caller's own name and email. Its memberships follow. */
  @Patch('me')
  @RequireLogin()
  change(@Caller() { identityId }: Caller, @Body() body: ChangeAccountBody): Promise<AccountItem> {
    return this.accounts.change(identityId ?? '', body);
  }

  /** All that the portal holds of the caller, as one JSON document. */
  @Get('me/export')
  @RequireLogin()
  @Header('Cache-Control', 'no-store')
  @Header('Content-Disposition', 'attachment; filename="my-data.json"')
  export(@Caller() { identityId }: Caller): Promise<ExportedIdentity> {
    return this.accounts.export(identityId ?? '');
  }

  /** Deletes an account with its memberships, and takes its person out of what is kept of the past. Takes a staff admin. */
  @Delete(':id')
  @HttpCode(204)
  @RequireMembership()
  @StaffOnly()
  @RequireRole('admin')
  async remove(@Actor() actor: MemberActor, @Param('id') id: string): Promise<void> {
    await this.accounts.remove(actor, keyOf(id));
  }
}
