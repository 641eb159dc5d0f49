import type { Shape } from '../../api.js';
import { TextField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { Against, type Obstacle } from './permission-gift.js';
import { useAskedFor } from './request-columns.js';

interface ProjectGiftProps {
  readonly request: Shape<'Request'>;
  readonly member: Shape<'Member'>;
  readonly obstacle: Obstacle;
  /** A date, or empty. */
  readonly until: string;
  readonly onUntil: (date: string) => void;
}

/** What approving a project does, and when its end is. */
export function ProjectGift({ request, member, obstacle, until, onUntil }: ProjectGiftProps) {
  const t = useWords();
  const wordsFor = useAskedFor([request]);
  if (obstacle.text !== null) return <Against obstacle={obstacle} />;
  return (
    <>
      <p>
        {t('requests.givesProject', {
          name: member.name || member.email,
          what: wordsFor(request),
          count: member.projectCount,
        })}
      </p>
      <TextField
        optional
        type="date"
        label={t('requests.until')}
        hint={t('requests.untilHint')}
        value={until}
        onChange={(event) => onUntil(event.target.value)}
      />
    </>
  );
}
