import {
  isLive,
  isRunning,
  type KeptView,
  mayBeViewed,
  mayViewByRole,
  type ViewSides,
} from '../../../lib/domain/views/view-rule.js';

const PORTAL = 'the portal';
const NOW = 1000;

const view: KeptView = {
  portalId: PORTAL,
  viewerId: 'the viewer',
  targetId: 'the target',
  expiresAt: NOW + 1,
  endedAt: 0,
};

const standing = {
  portalId: PORTAL,
  status: 'active',
  standing: 'ok',
  accessUntil: 0,
  identityId: 'the person',
  disabledAt: 0,
  unverifiedPortalId: null,
  lastActiveAt: 0,
} as const;

const viewer = { ...standing, kind: 'staff', role: 'admin' } as const;
const target = { ...standing, kind: 'client' } as const;
const sides: ViewSides = { viewer, target, staffMayView: false, isInSight: true };

describe('who may look as client users', () => {
  it('is a staff admin, and staff where the portal lets them', () => {
    expect(mayViewByRole('admin', false)).toBe(true);
    expect(mayViewByRole('staff', true)).toBe(true);
    expect(mayViewByRole('staff', false)).toBe(false);
  });
});

describe('who may be looked at', () => {
  it.each(['active', 'pending'] as const)('is a client user that is %s', (status) => {
    const identityId = status === 'pending' ? null : target.identityId;
    expect(mayBeViewed({ ...target, status, identityId }, NOW)).toBe(true);
  });

  it('is none that is deactivated, whose identity is disabled, or is of another portal', () => {
    expect(mayBeViewed({ ...target, status: 'deactivated' }, NOW)).toBe(false);
    expect(mayBeViewed({ ...target, disabledAt: 1 }, NOW)).toBe(false);
    expect(mayBeViewed({ ...target, unverifiedPortalId: 'another' }, NOW)).toBe(false);
    expect(mayBeViewed({ ...target, standing: 'missing' }, NOW)).toBe(false);
    expect(mayBeViewed({ ...target, identityId: null }, NOW)).toBe(false);
  });

  it('is one whose account nobody has used yet', () => {
    expect(mayBeViewed({ ...target, unverifiedPortalId: PORTAL }, NOW)).toBe(true);
  });

  it.each(['active', 'pending'] as const)('is none past its end: %s', (status) => {
    expect(mayBeViewed({ ...target, status, accessUntil: NOW + 1 }, NOW)).toBe(true);
    expect(mayBeViewed({ ...target, status, accessUntil: NOW }, NOW)).toBe(false);
  });

  it('is nobody of the staff', () => {
    expect(mayBeViewed({ ...target, kind: 'staff' }, NOW)).toBe(false);
  });
});

describe('a view', () => {
  it('runs until its time is over or somebody ends it', () => {
    expect(isRunning(view, NOW)).toBe(true);
    expect(isRunning(view, NOW + 1)).toBe(false);
    expect(isRunning({ ...view, endedAt: NOW }, NOW)).toBe(false);
  });

  it('is live while both sides are what they were', () => {
    expect(isLive(view, sides, NOW)).toBe(true);
  });

  it.each<[string, Partial<ViewSides>]>([
    ['the viewer is shut out', { viewer: { ...viewer, status: 'deactivated' } }],
    ["the viewer's identity is disabled", { viewer: { ...viewer, disabledAt: 1 } }],
    ["the viewer's person is gone", { viewer: { ...viewer, standing: 'missing' } }],
    ["the viewer's access has ended", { viewer: { ...viewer, accessUntil: NOW } }],
    ['the viewer is no admin any more', { viewer: { ...viewer, role: 'staff' } }],
    ['the viewer is a client user', { viewer: { ...viewer, kind: 'client' } }],
    ['the target is gone', { target: null }],
    ['the client is not there for the viewer', { isInSight: false }],
    ['the target is shut out', { target: { ...target, status: 'deactivated' } }],
    ["the target's identity is disabled", { target: { ...target, disabledAt: 1 } }],
    ["the target's access has ended", { target: { ...target, accessUntil: NOW } }],
    ['the target is of another portal', { target: { ...target, portalId: 'another' } }],
    ['the target is of the staff', { target: { ...target, kind: 'staff' } }],
  ])('is over when %s', (_, changed) => {
    expect(isLive(view, { ...sides, ...changed }, NOW)).toBe(false);
  });

  it('of staff is over when the portal lets them no more', () => {
    const staff = { ...sides, viewer: { ...viewer, role: 'staff' as const } };
    expect(isLive(view, { ...staff, staffMayView: true }, NOW)).toBe(true);
    expect(isLive(view, staff, NOW)).toBe(false);
  });
});
