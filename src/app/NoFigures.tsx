import { EmptyState } from '../components/EmptyState.tsx';
import { useWords } from '../i18n/useWords.ts';
import { noYear } from '../state/selection.ts';
import type { SelectionControl } from '../state/useSelection.ts';
import styles from './App.module.css';

interface NoFiguresProps {
  readonly control: SelectionControl;
}

/** Stands where a screen would: nothing is loaded yet, or nothing for the selection; leads to the screen where files are loaded. */
export const NoFigures = ({ control }: NoFiguresProps) => {
  const { t } = useWords();
  const isEmpty = control.selection.year === noYear;
  return (
    <EmptyState message={t(isEmpty ? 'errors.emptyWorkspace' : 'errors.noFigures')}>
      {isEmpty ? (
        <a
          className={styles.button}
          href={control.linkFor({ view: 'data' })}
          onClick={(event) => {
            event.preventDefault();
            control.setSelection({ view: 'data' });
          }}
        >
          {t('common.goToData')}
        </a>
      ) : null}
    </EmptyState>
  );
};
