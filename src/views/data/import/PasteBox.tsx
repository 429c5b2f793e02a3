import { useId, useState } from 'react';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import styles from './ImportFlow.module.css';

interface PasteBoxProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** A place to paste cells where the keyboard shortcut is not at hand. */
export const PasteBox = ({ onFiles, onClose }: PasteBoxProps) => {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className={styles.pasteBox}>
      <label htmlFor={id}>{t('import.add.pasteLabel')}</label>
      <textarea
        className={styles.pasteText}
        id={id}
        rows={6}
        value={text}
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div className={styles.buttons}>
        <ActionButton
          look="primary"
          isDisabled={text.trim() === ''}
          onPress={() => {
            const time = new Date().toTimeString().slice(0, 8);
            const name = `${t('import.add.pastedName', { time })}.tsv`;
            onFiles([new File([text], name, { type: 'text/tab-separated-values' })]);
            onClose();
          }}
        >
          {t('import.add.pasteRead')}
        </ActionButton>
        <ActionButton onPress={onClose}>{t('import.add.pasteCancel')}</ActionButton>
      </div>
    </div>
  );
};
