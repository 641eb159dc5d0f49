import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { useWords } from '../../words/index.js';
import { ColumnsDialog } from './columns-dialog.js';
import { contentOf, forgetFile, knownFile } from './known-files.js';
import { useHandIn } from './use-hand-in.js';

type Import = Shape<'ImportWithResults'>;

/** What was made of the head of a file: which columns hold what, and which are left out. */
export function ImportColumns({ item }: { readonly item: Import }) {
  const t = useWords();
  const { importId, columns } = item;
  const [isChanging, setChanging] = useState(false);
  const told = knownFile(importId)?.columns;
  const read = told?.filter(({ field }) => field !== null) ?? columns.read;
  const unknown = told ? told.filter(({ field }) => field === null) : [];
  const leftOut = [...unknown.map(({ heading }) => heading), ...columns.unknown].filter(Boolean);
  const file = contentOf(importId);
  return (
    <section className="card pad row wrap" aria-label={t('imports.columns')}>
      <ul className="row wrap small">
        {read.map(({ heading, field }) => {
          const name = t(`imports.field.${field ?? 'email'}`);
          return (
            <li key={heading} className="chip plain">
              {heading.toLowerCase() !== name.toLowerCase() && (
                <>
                  {heading} <ChevronRight aria-hidden className="flip" />
                </>
              )}
              <b>{name}</b>
            </li>
          );
        })}
      </ul>
      {leftOut.length > 0 && (
        <span className="small muted">{t('imports.leftOut', { names: leftOut.join(', ') })}</span>
      )}
      {!told &&
        columns.nearest.map(({ heading, field }) => (
          <span key={heading} className="small muted">
            {t('imports.columnMeant', { heading, field: t(`imports.field.${field}`) })}
          </span>
        ))}
      {columns.ignored.length > 0 && (
        <span className="small muted">
          {t('imports.ignored', { names: columns.ignored.join(', ') })}
        </span>
      )}
      {file ? (
        <button type="button" className="link end" onClick={() => setChanging(true)}>
          {t('imports.changeColumns')}
        </button>
      ) : (
        <Link className="small end" to={pathTo('staff', 'import')}>
          {t('imports.chooseAgain')}
        </Link>
      )}
      {file && isChanging && (
        <ChangeColumns item={item} file={file} onClose={() => setChanging(false)} />
      )}
    </section>
  );
}

function ChangeColumns({
  item: { importId, columns, delimiter },
  file,
  onClose,
}: {
  readonly item: Import;
  readonly file: File;
  readonly onClose: () => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const { readAnew } = useHandIn();
  const told = knownFile(importId)?.columns ?? [
    ...columns.read,
    ...[...columns.unknown, ...columns.ignored].map((heading) => ({ heading, field: null })),
  ];
  return (
    <ColumnsDialog
      file={file}
      delimiter={delimiter}
      columns={told}
      onRead={async (head, chosen) => {
        await readAnew(file, head, chosen);
        // The new one stands in its place.
        forgetFile(importId);
        queries.removeQueries({ queryKey: ['/imports/{id}', 'pages', importId] });
        await api.DELETE('/imports/{id}', { path: { id: importId } });
      }}
      onClose={onClose}
    />
  );
}
