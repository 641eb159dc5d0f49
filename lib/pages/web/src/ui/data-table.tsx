import {
  FlexRender,
  rowSelectionFeature,
  type RowSelectionState,
  tableFeatures,
  type ColumnDef,
  useTable,
} from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../words/index.js';
import { classNames } from './class-names.js';
import { ListEnd } from './list-end.js';

const features = tableFeatures({ rowSelectionFeature });

/** From how many rows on only those in view are drawn. */
const VIRTUAL_FROM = 100;

/** Height of a row until it is measured. */
const ROW = 44;

/** A column. On narrow pages rows become cards of the same cells. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** `who` stands first on a card, `act` in its corner, `line` beside others with the head before it if `labelled`, `foot` below them. */
  readonly card?: 'who' | 'act' | 'line' | 'foot';
  readonly labelled?: boolean;
  readonly isNumber?: boolean;
}

/** Which rows are picked, and which can be. */
export interface TableSelection<Row> {
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
  readonly nameOf: (row: Row) => string;
  readonly isPickable?: (row: Row) => boolean;
}

interface DataTableProps<Row extends { readonly id: string }> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** Left out, rows cannot be picked. */
  readonly selection?: TableSelection<Row> | undefined;
  /** Told when the end of the rows comes into view. */
  readonly onEnd?: () => void;
}

/** A list in columns: rows to pick, one by one or with Shift from one to another, and any number of them without a freeze. */
export function DataTable<Row extends { readonly id: string }>({
  caption,
  rows,
  columns,
  selection,
  onEnd,
}: DataTableProps<Row>) {
  const t = useWords();
  const table = useTable({
    features,
    data: rows,
    columns: useMemo<ColumnDef<typeof features, Row>[]>(
      () =>
        columns.map(({ id, head, cell }) => ({
          id,
          header: head,
          cell: ({ row }) => cell(row.original),
        })),
      [columns],
    ),
    getRowId: (row) => row.id,
    enableRowSelection: (row) => selection?.isPickable?.(row.original) ?? Boolean(selection),
    state: { rowSelection: useMemo(() => stateOf(selection?.picked), [selection?.picked]) },
    onRowSelectionChange: (update) => {
      const before = stateOf(selection?.picked);
      const after = typeof update === 'function' ? update(before) : update;
      selection?.onPick(new Set(Object.keys(after)));
    },
  });
  const count = selection?.picked.size ?? 0;
  const isAll = isAllPicked(rows, selection);
  const { rows: all } = table.getRowModel();
  const { body, isVirtual, drawn, above, below } = useDrawnRows(all);

  return (
    <div className="card">
      <table
        className={classNames('list-table', !selection && 'no-pick')}
        aria-rowcount={isVirtual ? all.length + 1 : undefined}
      >
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={t('common.selectAll')}
                  checked={isAll}
                  ref={(box) => {
                    if (box) box.indeterminate = count > 0 && !isAll;
                  }}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </th>
            )}
            {columns.map(({ id, head, card }) => (
              <th key={id} scope="col">
                {card === 'act' || card === 'foot' ? <span className="vh">{head}</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup">
          {isVirtual && above > 0 && <Gap height={above} />}
          {drawn.map((row) => (
            <tr
              key={row.id}
              role="row"
              aria-rowindex={isVirtual ? row.index + 2 : undefined}
              className={row.getIsSelected() ? 'picked' : ''}
            >
              {selection && (
                <td role="cell" className="c-pick">
                  {row.getCanSelect() && (
                    <input
                      type="checkbox"
                      aria-label={t('common.select', { name: selection.nameOf(row.original) })}
                      checked={row.getIsSelected()}
                      onChange={() => undefined}
                      onClick={row.getToggleSelectedHandler()}
                    />
                  )}
                </td>
              )}
              {row.getAllCells().map((cell, index) => {
                const { card = 'line', labelled, head, isNumber } = columns[index] ?? { head: '' };
                return (
                  <td
                    key={cell.id}
                    role="cell"
                    className={classNames(`c-${card}`, isNumber && 'num')}
                    data-l={labelled ? head : undefined}
                  >
                    <FlexRender cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
          {isVirtual && below > 0 && <Gap height={below} />}
        </tbody>
      </table>
      {onEnd && <ListEnd key={all.length} onSeen={onEnd} />}
    </div>
  );
}

/** Of many rows those in view, with the room that the others would take above and below. */
function useDrawnRows<Row>(all: readonly Row[]) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  // A list of what to depend on cannot name what stands above the rows and may grow.
  const measure = useEffectEvent(() => setTop(body.current?.offsetTop ?? 0));
  useLayoutEffect(() => measure());
  const isVirtual = all.length >= VIRTUAL_FROM;
  const virtual = useWindowVirtualizer({
    count: isVirtual ? all.length : 0,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: top,
  });
  const inView = virtual.getVirtualItems();
  const [first, last] = [inView[0], inView.at(-1)];
  return {
    body,
    isVirtual,
    drawn: isVirtual ? inView.flatMap(({ index }) => all[index] ?? []) : all,
    above: first ? first.start - top : 0,
    below: last ? virtual.getTotalSize() - (last.end - top) : 0,
  };
}

/** Asked of the rows, not of the table: that takes longer than all else where there are ten thousand. */
function isAllPicked<Row extends { readonly id: string }>(
  rows: readonly Row[],
  selection: TableSelection<Row> | undefined,
): boolean {
  if (!selection || selection.picked.size === 0) return false;
  const { picked, isPickable = () => true } = selection;
  return rows.every((row) => picked.has(row.id) || !isPickable(row));
}

function stateOf(picked: ReadonlySet<string> | undefined): RowSelectionState {
  return Object.fromEntries([...(picked ?? [])].map((id) => [id, true as const]));
}

/** The room that rows out of view would take. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden>
      <td className="gap" style={{ height }} />
    </tr>
  );
}
