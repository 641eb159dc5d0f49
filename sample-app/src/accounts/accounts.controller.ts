import { Body, Controller, Delete, HttpCode, Param, Patch } from '@nestjs/common';
import {
  Actor,
  Caller,
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

  /** Deletes an account with its memberships. Takes a staff admin. */
  @Delete(':id')
  @HttpCode(204)
  @RequireMembership()
  @StaffOnly()
  @RequireRole('admin')
  async remove(@Actor() actor: MemberActor, @Param('id') id: string): Promise<void> {
    await this.accounts.remove(actor, keyOf(id));
  }
}
