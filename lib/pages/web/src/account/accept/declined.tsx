import { useWords } from '../../words/index.js';
import { CardFrame } from '../card-frame.js';

/** After somebody has said no. */
export function Declined({ portal }: { readonly portal: string }) {
  const t = useWords();
  return (
    <CardFrame title={t('account.setUp.declined')} portal={portal}>
      <p>{t('account.setUp.declinedText')}</p>
    </CardFrame>
  );
}
