import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClienteleClient } from '../../../../../client/index.js';
import { type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { clientSearch, memberSearch } from '../../searches.js';
import { Select } from '../../ui/field.js';
import { FilterPicker } from '../../ui/filter-picker.js';
import type { ChoiceSearch } from '../../ui/picker.js';
import { useWords } from '../../words/index.js';
import { type AuditSearch, readAuditSearch } from './audit-search.js';
import { TypeSelect } from './type-select.js';

type Items = readonly Shape<'AuditItem'>[];

/** What of the trail to show; all of it stands in the address. */
export function AuditFilters({
  search,
  items,
}: {
  readonly search: AuditSearch;
  readonly items: Items;
}) {
  const t = useWords();
  const api = useApi();
  const change = useChangeSearch();
  return (
    <div className="filters" role="search" aria-label={t('audit.filters')}>
      <TypeSelect
        isCompact
        label={t('audit.type')}
        value={search.type ?? ''}
        onChange={(type) => change({ type: type })}
      />
      <FilterPicker
        label={t('audit.anyActor')}
        search={memberSearch(api, {})}
        value={
          search.actor === undefined
            ? null
            : { id: search.actor, name: actorIn(items, search.actor) ?? t('audit.chosen') }
        }
        onChange={(value) => change({ actor: value?.id ?? '' })}
      />
      <FilterPicker
        label={t('audit.anySubject')}
        search={subjectSearch(api)}
        value={
          search.subject === undefined
            ? null
            : { id: search.subject, name: subjectIn(items, search.subject) ?? t('audit.chosen') }
        }
        onChange={(value) => change({ subject: value?.id ?? '' })}
      />
      <DayField label={t('audit.from')} value={search.from} onChange={(from) => change({ from })} />
      <DayField label={t('audit.to')} value={search.to} onChange={(to) => change({ to })} />
      <Select
        aria-label={t('audit.delivery')}
        value={search.delivery ?? ''}
        onChange={(event) => change({ delivery: event.target.value })}
      >
        <option value="">{t('audit.anyDelivery')}</option>
        {(['failed', 'pending', 'delivered'] as const).map((each) => (
          <option key={each} value={each}>
            {t(`audit.deliveries.${each}`)}
          </option>
        ))}
      </Select>
      {Object.keys(search).length > 0 && (
        <Link className="small" to={pathTo('staff', 'audit')}>
          {t('audit.clearAll')}
        </Link>
      )}
    </div>
  );
}

function useChangeSearch() {
  const navigate = useNavigate();
  return (change: Partial<Record<keyof AuditSearch, string>>) =>
    void navigate({
      to: '.',
      search: (before: object) => readAuditSearch({ ...before, ...change }),
    } as never);
}

function DayField({
  label,
  value = '',
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string) => void;
}) {
  const [text, setText] = useState(value);
  const [shownFor, setShownFor] = useState(value);
  if (shownFor !== value) {
    setShownFor(value);
    setText(value);
  }
  return (
    <label className="day-field">
      <span className="small muted">{label}</span>
      <input
        type="date"
        value={text}
        onChange={(event) => {
          const day = event.target.value;
          setText(day);
          // Whoever types a year passes through days of antiquity.
          if (day === '' || day >= '2000') onChange(day);
        }}
      />
    </label>
  );
}

/** Clients and people that match a text. */
function subjectSearch(api: ClienteleClient): ChoiceSearch {
  const [clients, people] = [clientSearch(api), memberSearch(api, {})];
  return {
    key: ['/audit', 'subjects'],
    find: async (text, signal) =>
      (await Promise.all([clients.find(text, signal), people.find(text, signal)])).flat(),
  };
}

function actorIn(items: Items, id: string): string | null {
  return items.find(({ actor }) => actor?.memberId === id)?.actor?.name ?? null;
}

function subjectIn(items: Items, id: string): string | null {
  return items.find(({ subject }) => subject.id === id)?.subject.name ?? null;
}
