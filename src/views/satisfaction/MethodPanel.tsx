import { useState } from 'react';
import { TextField } from '../../components/TextField.tsx';
import { surveyCountsQuery } from '../../queries/surveyCounts.ts';
import { surveySpansQuery } from '../../queries/surveySpans.ts';
import { numberOfText } from '../../viewModels/numberOfText.ts';
import type { SurveyInput } from '../../viewModels/surveyBook.ts';
import { surveyMethodView } from '../../viewModels/surveyMethodView.ts';
import { question } from '../shared/question.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { useRows } from '../shared/useRows.ts';
import styles from './SatisfactionView.module.css';

interface MethodPanelProps {
  readonly input: SurveyInput;
  readonly designEffect: number;
  readonly onDesignEffect: (designEffect: number) => void;
}

const largestDesignEffect = 10;

/** How the rates are made, and the one assumption the reader may change. */
export const MethodPanel = ({ input, designEffect, onDesignEffect }: MethodPanelProps) => {
  const { words, page, unitId } = input.screen;
  const { indexCode, level } = page.method;
  const [typed, setTyped] = useState(words.format.points(designEffect, designEffect % 1 === 0 ? 0 : 2));
  const [factors, spans] = useRows([
    question(surveyCountsQuery, [
      indexCode,
      level,
      input.period,
      'factor',
      page.year,
      unitId,
      null,
      null,
      null,
    ]),
    question(surveySpansQuery, [indexCode]),
  ]);
  const view = surveyMethodView(input, factors, spans);
  const value = numberOfText(typed);
  const isValid = value !== null && value >= 1 && value <= largestDesignEffect;
  return (
    <TablePanel view={view}>
      <ul className={styles.list}>
        {(view.chart ?? []).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.deff} data-print="hide">
        <TextField
          label={words.t('satisfaction.method.deff')}
          labelPlace="side"
          inputMode="decimal"
          size={4}
          value={typed}
          hint={words.t('satisfaction.method.deffHint')}
          isInvalid={!isValid}
          onChange={(text) => {
            setTyped(text);
            const next = numberOfText(text);
            if (next !== null && next >= 1 && next <= largestDesignEffect) onDesignEffect(next);
          }}
        />
      </div>
    </TablePanel>
  );
};
