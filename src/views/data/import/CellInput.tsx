import { useEffect, useRef, useState } from 'react';
import styles from './ImportTable.module.css';

interface CellInputProps {
  readonly label: string;
  readonly initial: string;
  /** Null gives the text up. Enter goes down, Tab right, leaving the field stays. */
  readonly onDone: (value: string | null, move: 'down' | 'right' | 'stay') => void;
}

/** A cell being typed in. */
export const CellInput = ({ label, initial, onDone }: CellInputProps) => {
  const [value, setValue] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  // Leaving the field after Enter or Escape must not count a second time.
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const done = (text: string | null, move: 'down' | 'right' | 'stay'): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(text, move);
  };
  return (
    <input
      className={styles.cellInput}
      ref={field}
      aria-label={label}
      value={value}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => {
        setValue(event.target.value);
      }}
      onBlur={() => {
        done(value, 'stay');
      }}
      onKeyDown={(event) => {
        const moves = { Enter: 'down', Tab: 'right', Escape: 'stay' } as const;
        const key = event.key === 'Enter' || event.key === 'Tab' || event.key === 'Escape' ? event.key : null;
        if (key === null) return;
        event.preventDefault();
        event.stopPropagation();
        done(key === 'Escape' ? null : value, moves[key]);
      }}
    />
  );
};
