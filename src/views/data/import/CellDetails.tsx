import { ActionButton } from '../../../components/ActionButton.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import type { AppliedCorrection } from '../../../ingest/importDraft.ts';
import { reasonText } from '../../../viewModels/importTableView.ts';
import type { PreviewRow } from '../../../workers/importMessages.ts';
import styles from './ImportTable.module.css';

interface CellDetailsProps {
  readonly row: PreviewRow | null;
  readonly column: number;
  readonly heading: string;
  readonly value: string;
  readonly corrections: readonly AppliedCorrection[];
  readonly isLeftOut: boolean;
  readonly onEdit: () => void;
  readonly onConfirm: () => void;
  readonly onRevert: () => void;
  readonly onToggleLine: () => void;
}

/** What is to be said about the active cell or line, and what can be done with it. */
export const CellDetails = (props: CellDetailsProps) => {
  const { row, column, heading, value, corrections, isLeftOut } = props;
  const { onEdit, onConfirm, onRevert, onToggleLine } = props;
  const words = useWords();
  const { t } = words;
  if (row === null) return null;
  const { line, marks, messages, cells } = row;
  const isCell = column >= 0 && cells !== null;
  const mark = isCell ? marks.find((one) => one.column === column) : undefined;
  const said = mark === undefined || mark.messages.length === 0 ? messages : mark.messages;
  const correction = corrections.find((one) => one.line === line && one.column === column);
  const isDoubtful = mark?.mark === 'error' || mark?.mark === 'warning';
  return (
    <div className={styles.details} role="status">
      <p className={styles.detailsTitle}>
        {isCell
          ? t('import.cell.title', { line, column: heading })
          : [
              t('import.table.rowMenu', { line, fate: t(`import.table.fate${row.fate}`) }),
              ...(row.reason === null ? [] : [reasonText(words, row.reason)]),
            ].join(' · ')}
        {isCell ? <span className={styles.detailsValue}>{value}</span> : null}
      </p>
      {correction === undefined ? null : (
        <p>
          {t('import.cell.original', {
            value: correction.from === '' ? t('import.answers.blank') : correction.from,
          })}
        </p>
      )}
      {said.map((message) => (
        <p key={message}>{message}</p>
      ))}
      <div className={styles.buttons}>
        {isCell ? <ActionButton onPress={onEdit}>{t('import.cell.apply')}</ActionButton> : null}
        {isCell && isDoubtful && correction === undefined ? (
          <ActionButton onPress={onConfirm}>{t('import.cell.confirm')}</ActionButton>
        ) : null}
        {correction === undefined ? null : (
          <ActionButton onPress={onRevert}>{t('import.cell.revert')}</ActionButton>
        )}
        {row.fate === 'skipped' && !isLeftOut ? null : (
          <ActionButton onPress={onToggleLine}>
            {t(isLeftOut ? 'import.table.unskipLine' : 'import.table.skipLine', { line })}
          </ActionButton>
        )}
      </div>
    </div>
  );
};
