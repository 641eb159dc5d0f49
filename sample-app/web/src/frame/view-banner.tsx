import { useMutation } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { clientele, type Me } from '../api/clientele.js';
import { moment } from '../format.js';
import { go } from '../go.js';
import { forgetView } from '../session.js';
import { useWords } from '../words/index.js';

/** Says, over every page of a view, who looks as whom and until when, and ends it. */
export function ViewBanner({
  me: { identity },
  viewer,
}: {
  readonly me: Me;
  readonly viewer: NonNullable<Me['viewedBy']>;
}) {
  const t = useWords();
  const end = useMutation({
    mutationFn: async () => {
      // One that has ended by itself is over as well.
      await clientele.DELETE('/view').catch(() => undefined);
      await go(forgetView());
    },
  });
  const words = {
    viewer: viewer.name || viewer.email,
    name: identity.name || identity.email,
    until: moment(viewer.expiresAt),
  };
  return (
    <div className="viewing" role="status">
      <Eye aria-hidden size={16} />
      <span>{t('frame.viewing', words)}</span>
      <button
        type="button"
        className="btn"
        aria-disabled={end.isPending}
        onClick={() => !end.isPending && end.mutate()}
      >
        {t('frame.endView')}
      </button>
    </div>
  );
}
