import { useWords } from '../../i18n/useWords.ts';
import type { LedgerBatch } from '../../storage/batch.ts';
import type { TraceFile } from '../../viewModels/traceView.ts';
import styles from './TraceDialog.module.css';
import { useFileLines } from './useFileLines.ts';

interface TraceFileProps {
  readonly file: TraceFile;
  /** Null in the shipped workspace. */
  readonly batch: LedgerBatch | null;
}

/** One file: what is known of it, and its lines with their cells as they stand there. */
export const TraceFileLines = ({ file, batch }: TraceFileProps) => {
  const { t, format } = useWords();
  const numbers = [...new Set(file.lines.map(({ line }) => line))];
  const state = useFileLines(file.batchId, file.fileName, batch, numbers);
  const textOf = (line: number): string => {
    if (state.kind !== 'read') return t(`trace.${state.kind}`);
    const cells = state.lines.cellsOf.get(line) ?? [];
    return cells
      .flatMap((cell, place) => {
        const heading = state.lines.header[place] ?? '';
        return cell === '' ? [] : [heading === '' ? cell : `${heading}: ${cell}`];
      })
      .join(' · ');
  };
  return (
    <section className={styles.file}>
      <h3 className={styles.fileName}>{file.fileName}</h3>
      {file.facts.map((fact) => (
        <p className={styles.fact} key={fact}>
          {fact}
        </p>
      ))}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('trace.what')}</th>
              <th className={styles.number} scope="col">
                {t('trace.value')}
              </th>
              <th className={styles.number} scope="col">
                {t('trace.line')}
              </th>
              <th scope="col">{t('trace.cells')}</th>
            </tr>
          </thead>
          <tbody>
            {file.lines.map(({ id, line, what, valueText, note }) => (
              <tr key={id}>
                <th scope="row">
                  {what}
                  <span className={styles.note}>{note}</span>
                </th>
                <td className={styles.number}>{valueText}</td>
                <td className={styles.number} data-label={t('trace.line')}>
                  {format.count(line)}
                </td>
                <td className={styles.cells}>{textOf(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
