import { useEffect, useRef, useState } from 'react';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { withFigure } from '../../../ingest/editMapping.ts';
import type { FigureColumn, Mapping } from '../../../ingest/mapping.ts';
import { plainFigure } from '../../../ingest/mapping.ts';
import styles from './ImportTable.module.css';

interface ColumnMeaningProps {
  readonly mapping: Mapping;
  readonly position: number;
  readonly heading: string;
  /** Null leaves the column as it was. */
  readonly onDone: (mapping: Mapping | null) => void;
}

const yearOf = (text: string): number | null => (/^(?:19|20)\d\d$/u.test(text.trim()) ? Number(text) : null);
const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What the figures of one column are: criterion, unit, year, kind, points or percent. */
export const ColumnMeaning = ({ mapping, position, heading, onDone }: ColumnMeaningProps) => {
  const { t } = useWords();
  const [figure, setFigure] = useState<FigureColumn>(mapping.columns[position]?.figure ?? plainFigure);
  const [criterion, setCriterion] = useState(figure.criterion.join(' / '));
  const [year, setYear] = useState(figure.year === null ? '' : String(figure.year));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const apply = (): void => {
    const parts = criterion
      .split(' / ')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    onDone(withFigure(mapping, position, { ...figure, criterion: parts, year: yearOf(year) }));
  };
  return (
    <section className={styles.meaningForm} aria-label={t('import.column.edit', { column: heading })}>
      <h4 ref={title} tabIndex={-1}>
        {t('import.column.edit', { column: heading })}
      </h4>
      <div className={styles.fields}>
        <TextField
          label={t('import.column.criterion')}
          hint={t('import.column.criterionHint')}
          value={criterion}
          onChange={setCriterion}
          onEnter={apply}
        />
        <TextField
          label={t('import.column.unit')}
          hint={t('import.column.unitHint')}
          value={figure.unit ?? ''}
          onChange={(unit) => {
            setFigure({ ...figure, unit: textOrNull(unit) });
          }}
          onEnter={apply}
        />
        <TextField
          label={t('import.column.year')}
          value={year}
          inputMode="numeric"
          onChange={setYear}
          onEnter={apply}
        />
        <SelectField
          label={t('import.column.kind')}
          options={[
            { id: 'row', label: t('import.column.kindOfRow') },
            ...(['final', 'appraised', 'selfAssessed', 'survey'] as const).map((id) => ({
              id,
              label: t(`import.kind.${id}`),
            })),
          ]}
          selectedId={figure.kind ?? 'row'}
          onSelect={(kind) => {
            setFigure({ ...figure, kind: kind === 'row' ? null : kind });
          }}
        />
        <SelectField
          label={t('import.column.measure')}
          options={[
            { id: 'points', label: t('import.column.measurePoints') },
            { id: 'percentOfMax', label: t('import.column.measurePercentOfMax') },
            { id: 'percentCheck', label: t('import.column.measurePercentCheck') },
          ]}
          selectedId={figure.measure}
          onSelect={(measure) => {
            setFigure({ ...figure, measure });
          }}
        />
      </div>
      <div className={styles.buttons}>
        <ActionButton look="primary" onPress={apply}>
          {t('import.column.apply')}
        </ActionButton>
        <ActionButton
          onPress={() => {
            onDone(null);
          }}
        >
          {t('import.column.cancel')}
        </ActionButton>
      </div>
    </section>
  );
};
