import type { Type } from '@nestjs/common';
import { DomainListsQuery } from '../invitations/domain-lists.query.js';
import { InvitationUrls } from '../invitations/invitation-urls.js';
import { JoinAsker } from '../joining/join-asker.js';
import { JoinAsks } from '../joining/join-asks.js';
import { JoinLimits } from '../joining/join-limits.js';
import { JoinLinkFinder } from '../joining/join-link-finder.js';
import { JoinLinkInviter } from '../joining/join-link-inviter.js';
import { JoinLinkListQuery } from '../joining/join-link-list.query.js';
import { JoinLinkMaker } from '../joining/join-link-maker.js';
import { JoinLinkRevoker } from '../joining/join-link-revoker.js';
import { JoinLinkRule } from '../joining/join-link-rule.js';
import { JoinLinkSigner } from '../joining/join-link-signer.js';
import { LinkCopier } from '../joining/link-copier.js';
import { SignIns } from '../joining/sign-ins.js';
import { CrossSiteRule } from '../routes/cross-site-rule.js';

/** What decides who may join, and how, is made of. */
export const joiningServices: readonly Type[] = [
  CrossSiteRule,
  DomainListsQuery,
  InvitationUrls,
  JoinAsker,
  JoinAsks,
  JoinLimits,
  JoinLinkFinder,
  JoinLinkInviter,
  JoinLinkListQuery,
  JoinLinkMaker,
  JoinLinkRevoker,
  JoinLinkRule,
  JoinLinkSigner,
  LinkCopier,
  SignIns,
];
