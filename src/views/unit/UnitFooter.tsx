import { useContext } from 'react';
import { RichText } from '../../components/RichText.tsx';
import type { Words } from '../../i18n/words.ts';
import { dateText } from '../../viewModels/dateText.ts';
import type { UnitHeaderView } from '../../viewModels/unitHeaderView.ts';
import { TraceContext } from '../shared/traceContext.ts';
import styles from './UnitView.module.css';

interface UnitFooterProps {
  readonly fateTitle: string;
  readonly fate: string;
  readonly header: UnitHeaderView;
  readonly words: Words;
}

const isoToday = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** What became of the unit, the sources, and on paper the day of printing. */
export const UnitFooter = ({ fateTitle, fate, header, words }: UnitFooterProps) => {
  const trace = useContext(TraceContext);
  return (
    <footer className={styles.footer}>
      {fate === '' ? null : (
        <p>
          <strong>{fateTitle}.</strong> <RichText>{fate}</RichText>
        </p>
      )}
      <p>
        <strong>{words.t('unit.sources')}.</strong>{' '}
        {trace === null ? (
          header.source
        ) : (
          <button className={styles.source} type="button" aria-haspopup="dialog" onClick={() => trace(null)}>
            {header.source}
          </button>
        )}
      </p>
      <p data-print="only">
        {words.t('unit.footer', {
          unit: header.unitName,
          index: header.indexYear,
          date: dateText(words, isoToday()),
        })}
      </p>
    </footer>
  );
};
