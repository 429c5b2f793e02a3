import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './ActionButton.module.css';

interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `primary` is what most will want, `danger` loses something, `quiet` stands beside others. */
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** Name for screen readers where the visible word needs its context. */
  readonly accessibleLabel?: string;
}

/** A framed button. */
export const ActionButton = (props: ActionButtonProps) => {
  const { children, onPress, look = 'plain', type = 'button', isDisabled = false, accessibleLabel } = props;
  return (
    <button
      className={classNames(styles.button, styles[look])}
      type={type === 'submit' ? 'submit' : 'button'}
      disabled={isDisabled}
      aria-label={accessibleLabel}
      onClick={onPress}
    >
      {children}
    </button>
  );
};
