import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { useAskedFor } from './request-columns.js';
import { fullName } from '../../names.js';

/** What stands against giving what is asked for; the text is null where nothing does. */
export interface Obstacle {
  readonly isAsking: boolean;
  readonly isHeld: boolean;
  readonly text: string | null;
  /** The page where it can be changed. */
  readonly to: string | null;
}

/** Layers that no set of a user's own overcomes. */
const FIRM = ['plan', 'ceiling', 'role', 'scope'] as const;

/** Looks, as things are now, whether what is asked for can be given at all. */
export function useObstacle(request: Shape<'Request'>, member: Shape<'Member'>): Obstacle {
  const t = useWords();
  const { kind, key, projectId, clientId } = request;
  const decision = useQuery({
    ...reading(useApi(), '/members/{id}/permissions/explain', {
      path: { id: member.id },
      query: { key: key ?? '', ...(projectId !== null && { projectId }) },
    }),
    enabled: kind === 'permission',
  });
  const name = fullName(member);
  const person = pathTo('staff', 'person', member.id);
  if (kind === 'project' && member.projectCount === 0 && member.groupCount > 0)
    return {
      isAsking: false,
      isHeld: false,
      text: t('requests.wouldNarrow', { name }),
      to: person,
    };
  const layers = decision.data?.layers ?? [];
  const firm =
    FIRM.find((layer) => layers.some((each) => each.layer === layer && !each.allowed)) ?? null;
  if (firm === null)
    return {
      isAsking: decision.isLoading,
      isHeld: decision.data?.allowed ?? false,
      text: null,
      to: null,
    };
  return {
    isAsking: false,
    isHeld: false,
    text: t(`requests.firm.${firm}`, { name, client: member.clientName ?? '' }),
    to: firm === 'ceiling' ? `${pathTo('staff', 'clients', clientId)}?tab=ceiling` : person,
  };
}

/** What approving a permission does. */
export function PermissionGift({
  request,
  member,
  obstacle,
}: {
  readonly request: Shape<'Request'>;
  readonly member: Shape<'Member'>;
  readonly obstacle: Obstacle;
}) {
  const t = useWords();
  const wordsFor = useAskedFor([request]);
  const name = fullName(member);
  const what = wordsFor(request);
  if (obstacle.text !== null) return <Against obstacle={obstacle} />;
  if (obstacle.isHeld) return <p>{t('requests.heldAlready', { name, what })}</p>;
  return (
    <>
      <p>{t('requests.givesPermission', { name, what })}</p>
      <p className="muted small">
        {request.projectId !== null
          ? t('requests.ownOnProject', { name })
          : t(
              member.permissions.mode === 'custom' ? 'requests.ownAlready' : 'requests.ownFromNow',
              {
                name,
              },
            )}
      </p>
    </>
  );
}

/** Why it cannot be given, and where that can be changed. */
export function Against({ obstacle }: { readonly obstacle: Obstacle }) {
  const t = useWords();
  return (
    <Note tone="warn" role="status">
      {obstacle.text} {obstacle.to && <Link to={obstacle.to}>{t('requests.changeThere')}</Link>}
    </Note>
  );
}
