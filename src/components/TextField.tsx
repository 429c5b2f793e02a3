import { useId } from 'react';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why the value is not accepted; null when it is. */
  readonly error?: string | null;
  readonly maxLength?: number;
}

/** A labelled line of text; its error is read out with it. */
export const TextField = ({ label, value, onChange, error = null, maxLength }: TextFieldProps) => {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        className={styles.input}
        id={id}
        value={value}
        maxLength={maxLength}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {error === null ? null : (
        <span className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </p>
  );
};
