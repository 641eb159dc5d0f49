import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClienteleClient } from '../../../../../client/index.js';
import { reading, type Shape, useApi } from '../../api.js';
import type { Choice } from '../../ui/picker.js';
import { setOf } from './set-of.js';
import { changedKeys, type PermissionNode, type Switches } from './tree-model.js';
import { useWhatIf } from './what-if.js';

/** Where permissions can come from. */
export type SettingMode = 'default' | 'profile' | 'custom' | 'clone';

/** What an editor of a member's permissions works with. */
export interface EditedMember {
  readonly member: Shape<'Member'>;
  readonly nodes: readonly PermissionNode[];
  readonly profiles: readonly Shape<'Profile'>[];
  /** What counts portal-wide. */
  readonly permissions: Shape<'MemberPermissions'>;
  /** Fetches anew what is edited. */
  readonly onReload: () => Promise<unknown>;
}

/** What has been chosen and is not saved yet. */
interface Draft {
  readonly mode: SettingMode;
  readonly profileId: string | null;
  readonly from: Choice | null;
  /** The switches of its own set, once it has one. */
  readonly switches: Switches | null;
}

/** What is chosen, what it comes to, and what saving it would do. */
export function useSettingDraft({ member, nodes, profiles, permissions }: EditedMember) {
  const saved: Draft = {
    mode: permissions.mode,
    profileId: permissions.profileId,
    from: null,
    switches: permissions.mode === 'custom' ? (permissions.stored ?? {}) : null,
  };
  const [draft, setDraft] = useState<Draft | null>(null);
  const now = draft ?? saved;
  const { mode, profileId, from, switches } = now;
  const source = useSource(from, nodes, profiles);
  const before = setOf(nodes, profiles, permissions);
  const chosen =
    mode === 'clone'
      ? source
      : mode === 'custom'
        ? switches
        : setOf(nodes, profiles, { mode, profileId, stored: null });
  const value = chosen ?? before;
  const { version } = permissions;
  const moved = changedKeys(nodes, value, before).length;
  const isComplete = mode === 'profile' ? profileId !== null : mode !== 'clone' || from !== null;
  const isOther = mode !== saved.mode || (mode === 'profile' && profileId !== saved.profileId);
  const isChanged = isComplete && (isOther || moved > 0);
  const put = (
    api: ClienteleClient,
    how: { readonly dryRun: true } | { readonly notify: boolean },
  ) =>
    api.PUT('/members/{id}/permissions', {
      path: { id: member.id },
      ...('dryRun' in how && { query: how }),
      body: { ...bodyOf(now), version, ...('notify' in how && how) },
    });
  const whatIf = useWhatIf(
    [member.id, version, bodyOf(now)],
    isChanged ? (api) => put(api, { dryRun: true }) : null,
  );
  return {
    now,
    setDraft,
    value,
    before,
    isChanged,
    moved: mode === saved.mode ? moved : 0,
    put,
    whatIf,
  };
}

/** The switches of whom is copied from; null as long as they are not known. */
function useSource(
  from: Choice | null,
  nodes: readonly PermissionNode[],
  profiles: readonly Shape<'Profile'>[],
): Switches | null {
  const { data } = useQuery({
    ...reading(useApi(), '/members/{id}/permissions', { path: { id: from?.id ?? '' } }),
    enabled: from !== null,
  });
  return data ? setOf(nodes, profiles, data) : null;
}

function bodyOf({ mode, profileId, from, switches }: Draft) {
  return {
    mode,
    ...(mode === 'profile' && profileId !== null && { profileId }),
    ...(mode === 'custom' && { permissions: switches ?? {} }),
    ...(mode === 'clone' && from && { fromMemberId: from.id }),
  };
}
