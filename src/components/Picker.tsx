import { memo } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components/Select';
import { classNames } from './classNames.ts';
import listStyles from './OptionList.module.css';
import styles from './Picker.module.css';

export interface PickerOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A few quiet words beside the label. */
  readonly hint?: string;
}

interface PickerProps<Id extends string> {
  /** Stands before the button. */
  readonly label: string;
  readonly options: readonly PickerOption<Id>[];
  /** Null shows the placeholder. */
  readonly selectedId: Id | null;
  readonly onSelect: (id: Id) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

const PickerBase = <Id extends string>({
  label,
  options,
  selectedId,
  onSelect,
  placeholder = '—',
  isDisabled = false,
}: PickerProps<Id>) => (
  <Select
    className={classNames(styles.picker)}
    value={selectedId}
    placeholder={placeholder}
    isDisabled={isDisabled}
    onChange={(key) => {
      const chosen = options.find((option) => option.id === key);
      if (chosen !== undefined && chosen.id !== selectedId) onSelect(chosen.id);
    }}
  >
    <Label className={classNames(styles.label)}>{label}</Label>
    <Button className={classNames(styles.button)}>
      <SelectValue className={classNames(styles.value)}>
        {({ selectedText, defaultChildren, isPlaceholder }) =>
          isPlaceholder ? defaultChildren : selectedText
        }
      </SelectValue>
      <span className={styles.arrow} aria-hidden="true" />
    </Button>
    <Popover className={classNames(listStyles.popover)} offset={4}>
      <ListBox className={classNames(listStyles.list)} items={options}>
        {({ id, label: optionLabel, hint }) => (
          <ListBoxItem className={classNames(listStyles.option)} id={id} textValue={optionLabel}>
            <span className={listStyles.label}>{optionLabel}</span>
            {hint === undefined ? null : <span className={listStyles.hint}>{hint}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);

/** One of a list. Arrow keys, typing ahead, Enter and Escape work; the list stays inside the window. */
export const Picker = memo(PickerBase) as typeof PickerBase;
