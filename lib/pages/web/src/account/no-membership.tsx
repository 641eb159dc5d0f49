import { useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import type { Shape } from '../api.js';
import { Button } from '../ui/button.js';
import { Rich } from '../ui/rich.js';
import { useWords } from '../words/index.js';
import { CardFrame } from './card-frame.js';
import { WrongAccount } from './wrong-account.js';

/** For somebody who is logged in and has no access, or has it no more. */
export function NoMembership({ me }: { readonly me: Shape<'Me'> }) {
  const t = useWords();
  const queries = useQueryClient();
  const isEnded = me.access.state === 'ended';
  const { email } = me.identity;
  return (
    <CardFrame
      title={t(isEnded ? 'account.none.endedTitle' : 'account.none.title')}
      foot={<WrongAccount email={email} />}
    >
      <p>
        <Rich>{t(isEnded ? 'account.none.ended' : 'account.none.text', { email })}</Rich>
      </p>
      <div>
        <Button icon={RefreshCw} onClick={() => void queries.invalidateQueries()}>
          {t('account.none.again')}
        </Button>
      </div>
    </CardFrame>
  );
}
