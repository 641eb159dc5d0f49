import type { Type } from '@nestjs/common';
import { AskedFacts } from '../requests/asked-facts.js';
import { AskedProjects } from '../requests/asked-projects.js';
import { RequestDecider } from '../requests/request-decider.js';
import { RequestDeciders } from '../requests/request-deciders.js';
import { RequestFinder } from '../requests/request-finder.js';
import { RequestGrants } from '../requests/request-grants.js';
import { RequestListQuery } from '../requests/request-list.query.js';
import { RequestMaker } from '../requests/request-maker.js';
import { RequestWithdrawer } from '../requests/request-withdrawer.js';
import { RequestWriter } from '../requests/request-writer.js';

/** What the service of requests is made of. */
export const requestServices: readonly Type[] = [
  AskedFacts,
  AskedProjects,
  RequestDecider,
  RequestDeciders,
  RequestFinder,
  RequestGrants,
  RequestListQuery,
  RequestMaker,
  RequestWithdrawer,
  RequestWriter,
];
