import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** What a row is called by: it stands first, and on a narrow screen above the others. */
  readonly isName?: boolean;
  readonly isNumber?: boolean;
}

/** Rows under column heads; on a narrow screen each row is a card of its cells. Their roles are spelled out, as that takes them away. */
export function Table<Row extends { readonly id: number | string }>({
  label,
  columns,
  rows,
}: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}) {
  return (
    <table role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, isNumber }) => (
            <th key={head} role="columnheader" scope="col" className={isNumber ? 'num' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            {columns.map((column) => (
              <Cell key={column.head} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { head, cell, isName, isNumber } = column;
  if (isName)
    return (
      <th role="rowheader" scope="row">
        {cell(row)}
      </th>
    );
  return (
    <td role="cell" data-head={head} className={isNumber ? 'num' : undefined}>
      {cell(row)}
    </td>
  );
}
