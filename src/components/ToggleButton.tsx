import styles from './ToggleButton.module.css';

interface ToggleButtonProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** A setting that is on or off; a switch with its label, state told by a mark and not by colour alone. */
export const ToggleButton = ({ label, isOn, onToggle }: ToggleButtonProps) => (
  <button
    className={styles.toggle}
    type="button"
    role="switch"
    aria-checked={isOn}
    onClick={() => {
      onToggle(!isOn);
    }}
  >
    <span className={styles.track} aria-hidden="true">
      <span className={styles.thumb}>{isOn ? '✓' : ''}</span>
    </span>
    {label}
  </button>
);
