import { AriaScope } from './aria-scope.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Check as Tick, ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import { useDebounced } from './use-debounced.js';

/** Something that can be picked. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

/** Finds what can be picked as somebody types: on the server, so that any number of them can be there. */
export interface ChoiceSearch<Found extends Choice = Choice> {
  readonly key: readonly unknown[];
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Found[]>;
}

/** What matches the text, that of the last search while the next is under way. */
export function useChoices({ key, find }: ChoiceSearch, text: string) {
  const rested = useDebounced(text.trim(), 150);
  return useQuery({
    queryKey: [...key, rested],
    queryFn: ({ signal }) => find(rested, signal),
    placeholderData: keepPreviousData,
  });
}

interface PickerProps {
  readonly label: string;
  /** The label is for screen readers only, as in a row of filters. */
  readonly isCompact?: boolean;
  readonly placeholder?: string;
  readonly search: ChoiceSearch;
  readonly value: Choice | null;
  readonly onChange: (value: Choice | null) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly autoFocus?: boolean;
  /** Told when the focus has gone elsewhere. */
  readonly onLeave?: () => void;
}

/** A field to pick one of many by typing. */
export function Picker({
  label,
  isCompact = false,
  placeholder,
  search,
  value,
  onChange,
  error,
  hint,
  autoFocus = false,
  onLeave,
}: PickerProps) {
  const t = useWords();
  const [text, setText] = useState(value?.name ?? '');
  const [shownFor, setShownFor] = useState(value?.id);
  if (shownFor !== value?.id) {
    setShownFor(value?.id);
    setText(value?.name ?? '');
  }
  const isChosen = value !== null && text === value.name;
  const { data: choices = [] } = useChoices(search, isChosen ? '' : text);
  return (
    <AriaScope>
      <ComboBox
        className="field picker"
        items={choices}
        inputValue={text}
        onInputChange={setText}
        value={value?.id ?? null}
        onChange={(key) => {
          const choice = choices.find(({ id }) => id === key);
          if (choice) onChange(choice);
        }}
        onBlur={() => {
          setText(value?.name ?? '');
          onLeave?.();
        }}
        isInvalid={Boolean(error)}
        allowsEmptyCollection
        menuTrigger="focus"
      >
        <Label className={isCompact ? 'vh' : ''}>{label}</Label>
        <div className="picked-one">
          <Input autoFocus={autoFocus} placeholder={placeholder ?? label} />
          {value ? (
            <Button
              look="quiet"
              icon={X}
              aria-label={t('common.clear', { name: label })}
              onClick={() => onChange(null)}
            />
          ) : (
            <AriaButton className="btn quiet icon">
              <ChevronDown aria-hidden size={16} />
            </AriaButton>
          )}
        </div>
        {hint && (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        )}
        {error && (
          <Text slot="errorMessage" className="err">
            {error}
          </Text>
        )}
        <Popover className="pop drop-list" placement="bottom start">
          <ListBox<Choice>
            renderEmptyState={() => <p className="muted small pad">{t('common.nothingFound')}</p>}
          >
            {({ id, name, detail }) => (
              <ListBoxItem id={id} textValue={name} className="item row">
                <span className="grow">
                  {name}
                  {detail && <small>{detail}</small>}
                </span>
                {id === value?.id && <Tick aria-hidden size={16} />}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </AriaScope>
  );
}
