import type { Type } from '@nestjs/common';
import { DomainListsQuery } from '../invitations/domain-lists.query.js';
import { InvitationUrls } from '../invitations/invitation-urls.js';
import { LinkCopier } from '../joining/link-copier.js';
import { SignIns } from '../joining/sign-ins.js';
import { CrossSiteRule } from '../routes/cross-site-rule.js';

/** What decides who may join, and how, is made of. */
export const joiningServices: readonly Type[] = [
  CrossSiteRule,
  DomainListsQuery,
  InvitationUrls,
  LinkCopier,
  SignIns,
];
