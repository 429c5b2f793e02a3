import { useId } from 'react';
import { classNames } from './classNames.ts';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why the value is not accepted; null when it is. */
  readonly error?: string | null;
  readonly maxLength?: number;
  /** A few words below the field. */
  readonly hint?: string;
  /** `side` puts the label before the field; `hidden` leaves it to screen readers. */
  readonly labelPlace?: 'above' | 'side' | 'hidden';
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly type?: 'text' | 'date';
  readonly size?: number;
  /** Enter was pressed in the field. */
  readonly onEnter?: () => void;
  /** Marks a value that is not accepted where no sentence says why. */
  readonly isInvalid?: boolean;
}

/** A labelled line of text; its error and hint are read out with it. */
export const TextField = (props: TextFieldProps) => {
  const { label, value, onChange, error = null, maxLength, hint, labelPlace = 'above' } = props;
  const { inputMode, type = 'text', size, onEnter, isInvalid = false } = props;
  const id = useId();
  const descriptions = [
    ...(error === null ? [] : [`${id}-error`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ];
  return (
    <div className={classNames(styles.field, styles[labelPlace])}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        className={styles.input}
        id={id}
        type={type}
        value={value}
        maxLength={maxLength}
        inputMode={inputMode}
        size={size}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isInvalid || error !== null}
        aria-describedby={descriptions.length === 0 ? undefined : descriptions.join(' ')}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || onEnter === undefined) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {hint === undefined ? null : (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error === null ? null : (
        <span className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
};
