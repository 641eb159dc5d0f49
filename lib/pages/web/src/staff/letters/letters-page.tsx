import { languageName } from '../../language-name.js';
import { Link } from '@tanstack/react-router';
import { Mail, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { oneIn, present, useAddress } from '../../address.js';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { standing, useMe } from '../../me.js';
import { usePages } from '../../pages.js';
import { Badge } from '../../ui/badge.js';
import { ButtonLink } from '../../ui/button-link.js';
import type { TableColumn } from '../../ui/data-table.js';
import { Select } from '../../ui/field.js';
import { Menu } from '../../ui/menu.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { DefaultLetterDialog } from './default-letter-dialog.js';
import { KIND_GROUPS, KINDS, type LetterKind } from './letter-kinds.js';
import { RemoveLetterDialog } from './remove-letter-dialog.js';

type Template = Shape<'InvitationTemplate'>;

function readAddress(given: Record<string, unknown>) {
  return present<{ kind?: LetterKind }>({ kind: oneIn(given, 'kind', KINDS) });
}

/** The agency's own texts of invitations and other letters. */
export function LettersPage() {
  const t = useWords();
  const { isStaffAdmin } = standing(useMe());
  const [{ kind }, change] = useAddress(readAddress);
  const pages = usePages('/invitation-templates', { query: kind ? { kind } : {} });
  const columns = useLetterColumns(isStaffAdmin);
  const create = isStaffAdmin && (
    <ButtonLink
      look="primary"
      icon={Plus}
      to={pathTo('staff', 'letters', 'new')}
      search={kind ? { kind } : {}}
    >
      {t('letters.create')}
    </ButtonLink>
  );
  return (
    <Page title={t('letters.title')} lead={t('letters.lead')} actions={create}>
      <div className="filters" role="search">
        <Select
          className="wide"
          aria-label={t('letters.field.kind')}
          value={kind ?? ''}
          onChange={(event) => change({ kind: event.target.value })}
        >
          <option value="">{t('letters.anyKind')}</option>
          {(Object.keys(KIND_GROUPS) as (keyof typeof KIND_GROUPS)[]).map((group) => (
            <optgroup key={group} label={t(`letters.group.${group}`)}>
              {KIND_GROUPS[group].map((each) => (
                <option key={each} value={each}>
                  {t(`letters.kind.${each}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </div>
      {kind && <p className="muted small">{t(`letters.when.${kind}`)}</p>}
      <PagedTable
        caption={t('letters.title')}
        pages={pages}
        columns={columns}
        empty={
          <Empty icon={Mail} title={t(kind ? 'letters.noneOfKind' : 'letters.none')}>
            {t('letters.builtInNote')}
          </Empty>
        }
      />
      {pages.rows && pages.rows.length > 0 && <Note>{t('letters.builtInNote')}</Note>}
    </Page>
  );
}

function useLetterColumns(isStaffAdmin: boolean): readonly TableColumn<Template>[] {
  const t = useWords();
  return useMemo(() => {
    const columns: TableColumn<Template>[] = [
      {
        id: 'name',
        head: t('letters.column.name'),
        card: 'who',
        cell: ({ id, name, subject }) => (
          <div className="who">
            <div>
              <Link to={pathTo('staff', 'letters', id)}>{name}</Link>
              <small dir="auto">{subject}</small>
            </div>
          </div>
        ),
      },
      {
        id: 'kind',
        head: t('letters.column.kind'),
        cell: ({ kind }) => t(`letters.kind.${kind}`),
      },
      {
        id: 'default',
        head: t('letters.column.default'),
        cell: ({ isDefault }) => isDefault && <Badge tone="ok">{t('letters.default')}</Badge>,
      },
      {
        id: 'languages',
        head: t('letters.column.languages'),
        cell: ({ translations }) =>
          [
            t('letters.ownShort'),
            ...Object.keys(translations).map((tag) => languageName(tag)),
          ].join(', '),
      },
    ];
    if (isStaffAdmin)
      columns.push({
        id: 'actions',
        head: t('letters.column.actions'),
        card: 'act',
        cell: (template) => <LetterMenu template={template} />,
      });
    return columns;
  }, [t, isStaffAdmin]);
}

function LetterMenu({ template }: { readonly template: Template }) {
  const t = useWords();
  const [action, setAction] = useState<'default' | 'remove' | null>(null);
  const { id, name, isDefault } = template;
  const close = () => setAction(null);
  return (
    <>
      <Menu
        label={t('common.actions', { name })}
        entries={[
          { id: 'open', label: t('common.edit'), href: pathTo('staff', 'letters', id) },
          {
            id: 'default',
            label: t(isDefault ? 'letters.noDefault' : 'letters.makeDefault'),
            detail: t(isDefault ? 'letters.noDefaultDetail' : 'letters.makeDefaultDetail'),
            onAction: () => setAction('default'),
          },
          '-',
          {
            id: 'remove',
            label: t('letters.remove'),
            look: 'bad',
            onAction: () => setAction('remove'),
          },
        ]}
      />
      {action === 'default' && <DefaultLetterDialog template={template} onClose={close} />}
      {action === 'remove' && <RemoveLetterDialog template={template} onClose={close} />}
    </>
  );
}
