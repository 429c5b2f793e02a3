import { useId } from 'react';
import { classNames } from './classNames.ts';
import styles from './SelectField.module.css';

export interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface SelectFieldProps<Id extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Id>[];
  /** Null shows the placeholder. */
  readonly selectedId: Id | null;
  readonly onSelect: (id: Id) => void;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  /** `bar` stands among other controls, `quiet` inside a table. */
  readonly look?: 'framed' | 'bar' | 'quiet';
}

/** One of a short list. The browser's own control: costs nothing until opened, and works by keys and on phones as readers know it. */
export const SelectField = <Id extends string>(props: SelectFieldProps<Id>) => {
  const { label, options, selectedId, onSelect, placeholder = '—' } = props;
  const { isLabelHidden = false, look = 'framed' } = props;
  const id = useId();
  return (
    <span className={classNames(styles.field, look === 'bar' && styles.beside)}>
      <label className={classNames(styles.label, isLabelHidden && styles.hidden)} htmlFor={id}>
        {label}
      </label>
      <select
        className={classNames(styles.select, styles[look])}
        id={id}
        value={selectedId ?? ''}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.target.value);
          if (chosen !== undefined) onSelect(chosen.id);
        }}
      >
        {selectedId === null ? (
          <option value="" disabled>
            {placeholder}
          </option>
        ) : null}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
};
