import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from './classNames.ts';
import styles from './ModalDialog.module.css';

interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** An `alertdialog` asks before something is lost; it is not closed by a click beside it. */
  readonly role?: 'dialog' | 'alertdialog';
  /** `wide` for tables. */
  readonly size?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** A window over the page: holds the focus, closes by Escape, hands the focus back. */
export const ModalDialog = (props: ModalDialogProps) => {
  const { title, closeLabel, onClose, role = 'dialog', size = 'narrow', children } = props;
  return (
    <ModalOverlay
      className={classNames(styles.overlay)}
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={classNames(styles.window, styles[size])}>
        <Dialog className={classNames(styles.dialog)} role={role}>
          <header className={styles.header}>
            <Heading className={classNames(styles.title)} level={2} slot="title">
              {title}
            </Heading>
            <Button className={classNames(styles.close)} aria-label={closeLabel} onPress={onClose}>
              <span aria-hidden="true">×</span>
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
