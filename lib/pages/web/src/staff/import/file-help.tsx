import { useWords } from '../../words/index.js';
import { IMPORT_FIELDS } from './import-fields.js';

/** What a file may hold, column by column. */
export function FileHelp() {
  const t = useWords();
  return (
    <section className="card" aria-labelledby="file-help">
      <header>
        <h2 id="file-help">{t('imports.help')}</h2>
      </header>
      <p className="pad small muted">{t('imports.helpLead')}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('imports.helpHead.column')}</th>
            <th scope="col">{t('imports.helpHead.takes')}</th>
          </tr>
        </thead>
        <tbody>
          {IMPORT_FIELDS.map((field) => (
            <tr key={field}>
              <td>
                {t(`imports.field.${field}`)}
                <small className="mono">{field}</small>
              </td>
              <td className="small">{t(`imports.takes.${field}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
