import { Eye } from 'lucide-react';
import { useState } from 'react';
import { type Shape, useApi } from '../api.js';
import { pathTo } from '../areas.js';
import { showView } from '../session.js';
import { basePath } from '../settings.js';
import { moment } from '../times.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/index.js';

/** Says, over every page of a view, who looks as whom and until when, and ends it. */
export function ViewBanner({
  me,
  viewer,
}: {
  readonly me: Shape<'Me'>;
  readonly viewer: Shape<'MeViewer'>;
}) {
  const t = useWords();
  const api = useApi();
  const [isBusy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    // One that has ended by itself is over as well.
    await api.DELETE('/view').catch(() => undefined);
    showView(null);
    window.location.assign(basePath + pathTo('staff'));
  };
  return (
    <div className="viewing" role="status">
      <Eye aria-hidden size={16} />
      <span>
        {t('common.viewing', {
          name: me.identity.name || me.identity.email,
          until: moment(viewer.expiresAt),
        })}
      </span>
      <Button busy={isBusy} onClick={() => void end()}>
        {t('common.endView')}
      </Button>
    </div>
  );
}
