import { memo } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components/ComboBox';
import { classNames } from './classNames.ts';
import listStyles from './OptionList.module.css';
import type { PickerOption } from './Picker.tsx';
import styles from './SearchPicker.module.css';

interface SearchPickerProps<Id extends string> {
  readonly label: string;
  readonly options: readonly PickerOption<Id>[];
  readonly selectedId: Id | null;
  readonly onSelect: (id: Id) => void;
  /** True when an option's label answers what was typed. */
  readonly matches: (optionLabel: string, typed: string) => boolean;
  /** Shown when nothing matches. */
  readonly emptyText: string;
  readonly placeholder?: string;
}

const SearchPickerBase = <Id extends string>({
  label,
  options,
  selectedId,
  onSelect,
  matches,
  emptyText,
  placeholder = '',
}: SearchPickerProps<Id>) => (
  <ComboBox
    className={classNames(styles.picker)}
    defaultItems={options}
    defaultFilter={matches}
    value={selectedId}
    menuTrigger="focus"
    allowsEmptyCollection
    onChange={(key) => {
      const chosen = options.find((option) => option.id === key);
      if (chosen !== undefined && chosen.id !== selectedId) onSelect(chosen.id);
    }}
  >
    <Label className={classNames(styles.label)}>{label}</Label>
    <div className={styles.field}>
      <Input
        className={classNames(styles.input)}
        placeholder={placeholder}
        onFocus={(event) => {
          // Moving through the list sends made-up focus events here; selecting then would eat the next letter.
          if (event.nativeEvent.isTrusted) event.currentTarget.select();
        }}
      />
      <Button className={classNames(styles.button)}>
        <span className={styles.arrow} aria-hidden="true" />
      </Button>
    </div>
    <Popover className={classNames(listStyles.popover)} offset={4}>
      <ListBox
        className={classNames(listStyles.list)}
        renderEmptyState={() => <div className={listStyles.empty}>{emptyText}</div>}
      >
        {({ id, label: optionLabel, hint }: PickerOption<Id>) => (
          <ListBoxItem className={classNames(listStyles.option)} id={id} textValue={optionLabel}>
            <span className={listStyles.label}>{optionLabel}</span>
            {hint === undefined ? null : <span className={listStyles.hint}>{hint}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </ComboBox>
);

/** One of a long list, found by typing. The whole list opens on focus; typing narrows it; Escape restores the choice. */
export const SearchPicker = memo(SearchPickerBase) as typeof SearchPickerBase;
