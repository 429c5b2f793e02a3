import { useState } from 'react';
import { typedDecimal } from './typedDecimal.ts';

interface DecimalFieldProps {
  readonly className: string | undefined;
  /** Accessible name. */
  readonly label: string;
  readonly value: number;
  /** The value as the reader's language writes it, shown while nothing is being typed. */
  readonly text: string;
  readonly min: number;
  readonly max: number;
  /** What an arrow key adds, above 0. */
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A field for a number in the reader's own notation; a browser's own number field writes it in the browser's language. */
export const DecimalField = (props: DecimalFieldProps) => {
  const { className, label, value, text, min, max, step, onChange } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const within = (wanted: number): number => Math.min(max, Math.max(min, wanted));
  const typed = draft === null ? value : typedDecimal(draft);
  return (
    <input
      className={className}
      type="text"
      role="spinbutton"
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? text}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={Number.isFinite(max) ? max : undefined}
      aria-valuetext={text}
      aria-invalid={typed === null || typed !== within(typed)}
      onChange={({ target }) => {
        setDraft(target.value);
        const wanted = typedDecimal(target.value);
        if (wanted !== null) onChange(within(wanted));
      }}
      onFocus={({ target }) => {
        target.select();
      }}
      onBlur={() => {
        setDraft(null);
      }}
      onKeyDown={(event) => {
        const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (steps === undefined) {
          if (event.key === 'Enter') setDraft(null);
          return;
        }
        event.preventDefault();
        setDraft(null);
        onChange(within(value + steps * step));
      }}
    />
  );
};
