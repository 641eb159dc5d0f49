import { TextArea } from '../../ui/field.js';
import { useWords } from '../../words/index.js';

/** How much an answer holds. */
const MOST = 1000;

/** What the person who asked reads with the answer. */
export function AnswerField({
  name,
  label,
  value,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const t = useWords();
  return (
    <TextArea
      optional
      rows={3}
      maxLength={MOST}
      label={label}
      hint={t('requests.told', { name })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
