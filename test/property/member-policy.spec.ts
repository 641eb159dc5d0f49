import fc from 'fast-check';
import type { Acting } from '../../lib/domain/access/acting.js';
import {
  isVisible,
  type MemberAction,
  type PolicyTarget,
  refusal,
} from '../../lib/domain/members/member-policy.js';

const RUNS = { numRuns: 5_000 };
const ids = fc.constantFrom('one', 'two', 'three');
const keys = fc.subarray(['users.view', 'users.invite', 'users.remove', 'users.edit'] as const);
const actions = fc.constantFrom<MemberAction>(
  'read',
  'create',
  'resend',
  'cancel',
  'remove',
  'deactivate',
  'activate',
  'rename',
  'role',
  'end',
  'permissions',
  'review',
  'view',
  'copyLink',
  'joinLinks',
);
const clientUsers: fc.Arbitrary<Acting> = fc
  .record({
    kind: fc.constant('client' as const),
    memberId: ids,
    clientId: ids,
    role: fc.constantFrom('admin' as const, 'member' as const),
    accessUntil: fc.constant(0),
    assignmentId: fc.constant(null),
    giving: fc.constant(null),
    mayAskFor: fc.constant(() => false),
    allows: keys.map((held) => (key: string) => held.some((each) => each === key)),
  })
  .map((acting) => ({ ...acting, clients: new Set([acting.clientId]) }));
const targets: fc.Arbitrary<PolicyTarget> = fc.record({
  kind: fc.constantFrom('staff' as const, 'client' as const),
  memberId: fc.option(ids),
  clientId: fc.option(ids),
});

describe('a client user, whatever it holds', () => {
  it('never touches staff or another client: they do not exist for it', () => {
    fc.assert(
      fc.property(actions, clientUsers, targets, (action, actor, target) => {
        const own = target.kind === 'client' && target.clientId === actor.clientId;
        expect(isVisible(actor, target)).toBe(own);
        expect(refusal(action, actor, target)?.code === 'NOT_FOUND').toBe(!own);
      }),
      RUNS,
    );
  });

  it('never changes its own role, permissions or status, reviews or removes itself', () => {
    fc.assert(
      fc.property(actions, clientUsers, (action, actor) => {
        const { memberId, clientId } = actor;
        const refused = refusal(action, actor, { kind: 'client', memberId, clientId });
        const isGuarded = [
          'remove',
          'deactivate',
          'activate',
          'role',
          'end',
          'permissions',
          'review',
        ].includes(action);
        expect(refused?.code === 'SELF_CHANGE').toBe(isGuarded);
      }),
      RUNS,
    );
  });

  it('does nothing at all without a permission', () => {
    fc.assert(
      fc.property(actions, clientUsers, targets, (action, actor, target) => {
        expect(refusal(action, { ...actor, allows: () => false }, target)).not.toBeNull();
      }),
      RUNS,
    );
  });
});

describe('a staff member that is no admin, whoever the target is', () => {
  it('never changes staff', () => {
    fc.assert(
      fc.property(actions, targets, (action, target) => {
        const actor: Acting = {
          kind: 'staff',
          role: 'staff',
          memberId: 'one',
          clientId: null,
          accessUntil: 0,
          clients: null,
          assignmentId: null,
          giving: null,
          mayAskFor: () => false,
          allows: () => true,
        };
        const isForAdmins = target.kind === 'staff' && action !== 'read';
        expect(refusal(action, actor, target) !== null && isForAdmins).toBe(isForAdmins);
      }),
      RUNS,
    );
  });
});
