import { useState } from 'react';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** What the list below is searched for; may lag behind what is typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Box to narrow a list by typing. Letters appear at once, however long the list takes. */
export const SearchField = ({ label, placeholder, value, onChange }: SearchFieldProps) => {
  /** What is being typed; null while the box has no focus. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className={styles.field}
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
};
