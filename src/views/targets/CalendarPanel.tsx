import { useMemo, useState } from 'react';
import { SelectField } from '../../components/SelectField.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { TargetBook } from '../../viewModels/targetBook.ts';
import { targetCalendar } from '../../viewModels/targetCalendar.ts';
import type { TargetCalendar } from '../../viewModels/targetCalendar.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import styles from './CalendarPanel.module.css';

interface CalendarPanelProps {
  readonly view: PanelView<TargetCalendar>;
  readonly book: TargetBook;
  readonly onSelect: (targetId: string) => void;
}

/** Due dates of one year by month, each with its status; a target opens its clause. */
export const CalendarPanel = ({ view: latest, book, onSelect }: CalendarPanelProps) => {
  const words = useWords();
  const { t } = words;
  const [year, setYear] = useState<number | null>(null);
  const view = useMemo(
    () => (year === null ? latest : targetCalendar(words, book, year)),
    [words, book, latest, year],
  );
  const { chart } = view;
  return (
    <TablePanel
      view={view}
      actions={
        chart === null ? null : (
          <SelectField
            look="bar"
            label={t('targets.calendar.chosenYear')}
            options={chart.years.map((known) => ({ id: String(known), label: String(known) }))}
            selectedId={String(chart.year)}
            onSelect={(id) => setYear(Number(id))}
          />
        )
      }
    >
      {chart === null ? null : (
        <ol className={styles.months}>
          {chart.months.map((month) => (
            <li className={styles.month} key={month.month}>
              <h3 className={styles.label}>{month.label}</h3>
              {month.items.length === 0 ? (
                <span className={styles.none}>–</span>
              ) : (
                <ul className={styles.items}>
                  {month.items.map((item) => (
                    <li key={item.id}>
                      <button
                        className={styles.item}
                        type="button"
                        title={`${item.statusText} · ${item.clause} · ${item.docNumber}`}
                        onClick={() => onSelect(item.targetId)}
                      >
                        <span className={styles.day}>{item.shortDay}</span> <span>{item.symbol}</span>{' '}
                        {item.name}
                        <span className={styles.doc}>
                          {item.statusText}, {item.clause}
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      )}
    </TablePanel>
  );
};
