import { useDeferredValue, useState } from 'react';
import { SearchField } from '../../components/SearchField.tsx';
import { searchFold } from '../../domain/searchFold.ts';
import { surveyTextsQuery } from '../../queries/surveyTexts.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { surveyTextsView, textLimit } from '../../viewModels/surveyTextsView.ts';
import { question } from '../shared/question.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { useRows } from '../shared/useRows.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { WithLateData } from './WithLateData.tsx';

interface SurveyTextsPanelProps {
  readonly screen: Screen;
  /** `wholeYear` or a part of the year. */
  readonly period: string;
}

/** What people wrote, searchable. */
export const SurveyTextsPanel = (props: SurveyTextsPanelProps) => {
  const { words } = props.screen;
  return (
    <WithLateData
      data={useWorkspace().comments}
      words={words}
      panelId="surveyTexts"
      title={words.t('satisfaction.late.comments')}
    >
      <TextsTable {...props} />
    </WithLateData>
  );
};

const TextsTable = ({ screen, period }: SurveyTextsPanelProps) => {
  const { words, page, unitId } = screen;
  const { indexCode, level } = page.method;
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const [rows] = useRows([
    question(surveyTextsQuery, [indexCode, level, period, page.year, unitId, searchFold(sought), textLimit]),
  ]);
  return (
    <TablePanel
      view={surveyTextsView(screen, period, rows, sought)}
      actions={
        <SearchField
          label={words.t('satisfaction.texts.search')}
          placeholder={words.t('satisfaction.texts.placeholder')}
          value={search}
          onChange={setSearch}
        />
      }
    />
  );
};
