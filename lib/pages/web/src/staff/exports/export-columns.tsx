import type { Shape } from '../../api.js';
import { ago, moment } from '../../times.js';
import type { TableColumn } from '../../ui/data-table.js';
import { useWords } from '../../words/index.js';
import { ExportActions } from './export-actions.js';
import { ExportState } from './export-state.js';
import { exportName, useFilterText } from './export-words.js';

type Export = Shape<'Export'>;

/** The columns of the list of exports. */
export function useExportColumns(rows: readonly Export[]): readonly TableColumn<Export>[] {
  const t = useWords();
  const filterText = useFilterText(rows);
  return [
    {
      id: 'what',
      head: t('exports.column.what'),
      card: 'who',
      cell: (item) => (
        <>
          <b>{exportName(item, t)}</b>
          <small>{filterText(item.filter)}</small>
        </>
      ),
    },
    {
      id: 'state',
      head: t('exports.column.state'),
      cell: (item) => <ExportState item={item} />,
    },
    {
      id: 'made',
      head: t('exports.column.made'),
      labelled: true,
      cell: ({ createdAt }) => (
        <time dateTime={createdAt} title={moment(createdAt)}>
          {ago(createdAt)}
        </time>
      ),
    },
    {
      id: 'actions',
      head: t('exports.column.actions'),
      card: 'foot',
      cell: (item) => <ExportActions item={item} />,
    },
  ];
}
