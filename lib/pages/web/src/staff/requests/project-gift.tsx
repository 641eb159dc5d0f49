import type { Shape } from '../../api.js';
import { useNamed } from '../../searches.js';
import { TextField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { Against, type Obstacle } from './permission-gift.js';
import { fullName } from '../../names.js';

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
  const [project] = useNamed('/projects', [request.projectId ?? '']);
  if (obstacle.text !== null) return <Against obstacle={obstacle} />;
  return (
    <>
      <p>
        {t('requests.givesProject', {
          name: fullName(member),
          what: project?.name ?? '',
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
