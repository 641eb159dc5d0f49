import { useQuery } from '@tanstack/react-query';
import { allOf } from '../api/lists.js';
import { useClientNames } from '../api/names.js';
import type { Invoice } from '../api/shapes.js';
import { date, money } from '../format.js';
import { useMe } from '../me.js';
import { Answer } from '../ui/answer.js';
import { Card } from '../ui/card.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import { type Column, Table } from '../ui/table.js';
import { useWords } from '../words/index.js';

const invoicesQuery = {
  ...allOf<Invoice>('/billing'),
  select: (invoices: readonly Invoice[]) =>
    invoices.toSorted((a, b) => b.issuedOn.localeCompare(a.issuedOn) || b.id - a.id),
};

/** What clients are asked to pay, the newest first. */
export function BillingPage() {
  const t = useWords();
  const { isStaff, membership } = useMe();
  const invoices = useQuery(invoicesQuery);
  const clientName = useClientNames();
  const columns: Column<Invoice>[] = [
    { head: t('billing.number'), cell: ({ number }) => number, isName: true },
    { head: t('billing.issued'), cell: ({ issuedOn }) => date(issuedOn) },
    {
      head: t('billing.status'),
      cell: ({ status }) => <span className={`badge ${status}`}>{t(`billing.${status}`)}</span>,
    },
    {
      head: t('billing.amount'),
      cell: ({ amount, currency }) => money(amount, currency),
      isNumber: true,
    },
  ];
  if (isStaff)
    columns.splice(1, 0, { head: t('form.client'), cell: ({ clientId }) => clientName(clientId) });
  return (
    <Page
      title={t('nav.billing')}
      lead={
        isStaff
          ? t('billing.leadStaff')
          : t('billing.leadClient', { client: membership.client?.name ?? '' })
      }
    >
      <Card>
        <Answer of={invoices}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty title={t('billing.empty')} />
            ) : (
              <Table label={t('nav.billing')} columns={columns} rows={rows} />
            )
          }
        </Answer>
      </Card>
    </Page>
  );
}
