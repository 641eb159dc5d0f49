import type { Type } from '@nestjs/common';
import { DomainListsQuery } from '../invitations/domain-lists.query.js';

/** What decides who may join, and how, is made of. */
export const joiningServices: readonly Type[] = [DomainListsQuery];
