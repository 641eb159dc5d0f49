import { SelectField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';

/** What a new export makes. */
export interface ExportChoice {
  readonly by: 'portal' | 'project';
  readonly format: 'csv' | 'xlsx';
}

/** Fields to choose what is made, and in which format. Staff are on no project. */
export function ExportChoiceFields({
  value,
  onChange,
  isOfStaff = false,
}: {
  readonly value: ExportChoice;
  readonly onChange: (value: ExportChoice) => void;
  readonly isOfStaff?: boolean;
}) {
  const t = useWords();
  return (
    <>
      <SelectField
        label={t('exports.by')}
        value={isOfStaff ? 'portal' : value.by}
        onChange={(event) => onChange({ ...value, by: event.target.value as ExportChoice['by'] })}
      >
        <option value="portal">{t('exports.portal')}</option>
        {!isOfStaff && <option value="project">{t('exports.project')}</option>}
      </SelectField>
      <SelectField
        label={t('exports.format')}
        value={value.format}
        onChange={(event) =>
          onChange({ ...value, format: event.target.value as ExportChoice['format'] })
        }
      >
        <option value="csv">{t('exports.csv')}</option>
        <option value="xlsx">{t('exports.xlsx')}</option>
      </SelectField>
    </>
  );
}
