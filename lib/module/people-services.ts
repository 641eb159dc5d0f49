import type { Type } from '@nestjs/common';
import { EndSweep } from '../people/end-sweep.js';
import { IdentityFollower } from '../people/identity-follower.js';
import { IdentityRemover } from '../people/identity-remover.js';
import { LostAdmins } from '../members/lost-admins.js';
import { PersonMemberships } from '../people/person-memberships.js';
import { StandingSweep } from '../people/standing-sweep.js';

/** What follows the lives of people is made of. */
export const peopleServices: readonly Type[] = [
  EndSweep,
  IdentityFollower,
  IdentityRemover,
  LostAdmins,
  PersonMemberships,
  StandingSweep,
];
