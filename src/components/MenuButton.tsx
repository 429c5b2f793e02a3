import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { classNames } from './classNames.ts';
import styles from './MenuButton.module.css';
import listStyles from './OptionList.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly isDisabled?: boolean;
}

interface MenuButtonProps {
  readonly label: string;
  /** Name for screen readers where the visible word needs its context, e.g. `Xuất: Vì sao thay đổi?`. */
  readonly accessibleLabel?: string;
  readonly actions: readonly MenuAction[];
  /** `quiet` for the corner of a panel. */
  readonly look?: 'framed' | 'quiet';
}

/** A button that opens a list of actions. */
export const MenuButton = ({ label, accessibleLabel, actions, look = 'framed' }: MenuButtonProps) => (
  <MenuTrigger>
    <Button className={classNames(styles.button, styles[look])} aria-label={accessibleLabel ?? label}>
      {label}
      <span className={styles.arrow} aria-hidden="true" />
    </Button>
    <Popover className={classNames(listStyles.popover)} offset={4} placement="bottom end">
      <Menu className={classNames(listStyles.list)} items={actions}>
        {({ id, label: actionLabel, onAction, isDisabled = false }) => (
          <MenuItem
            className={classNames(listStyles.option, listStyles.action)}
            id={id}
            isDisabled={isDisabled}
            onAction={onAction}
          >
            {actionLabel}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  </MenuTrigger>
);
