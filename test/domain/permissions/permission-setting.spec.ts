import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';
import {
  type PermissionSetting,
  settingSet,
} from '../../../lib/domain/permissions/permission-setting.js';
import { toRecord } from '../../../lib/domain/permissions/permission-sets.js';

function setup(setting: PermissionSetting) {
  const catalogue = definePermissions({
    read: { label: 'Read', default: true },
    write: { label: 'Write' },
  });
  const defaultProfile = { id: 'the-default', stored: { write: true } };
  const { read, write } = toRecord(catalogue, settingSet(catalogue, setting, defaultProfile));
  return { read, write };
}

describe('the set a setting chooses', () => {
  it('is the default profile with the defaults of the catalogue, in mode default', () => {
    expect(setup({ mode: 'default' })).toEqual({ read: true, write: true });
  });

  it('is the profile as it was saved, in mode profile', () => {
    const setting = { mode: 'profile', profileId: 'another', stored: { write: true } } as const;
    expect(setup(setting)).toEqual({ read: false, write: true });
  });

  it('reads the default profile the same way when mode profile names it', () => {
    const stored = { write: true };
    expect(setup({ mode: 'profile', profileId: 'the-default', stored })).toEqual(
      setup({ mode: 'default' }),
    );
  });

  it("is the member's own set as it was saved, in mode custom", () => {
    expect(setup({ mode: 'custom', stored: {} })).toEqual({ read: false, write: false });
    expect(setup({ mode: 'custom', stored: { read: true } })).toEqual({ read: true, write: false });
  });
});
