import { Suspense, useContext } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { surveyIndex } from '../../domain/surveyIndex.ts';
import { hasSurvey } from '../../viewModels/hasSurvey.ts';
import { PanelFocusContext } from '../shared/panelFocus.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import type { ViewProps } from '../shared/viewProps.ts';
import { SurveyPanels } from './SurveyPanels.tsx';

/** How satisfied people are, how sure that is, and what leaves them dissatisfied. */
export const SatisfactionView = ({ screen, control }: ViewProps) => {
  const { words, catalog, page } = screen;
  const { t } = words;
  // A slide waits for its panel: a skeleton would pass for a screen without it.
  const isFocused = useContext(PanelFocusContext) !== null;
  if (page.method.indexCode === surveyIndex)
    return isFocused ? (
      <SurveyPanels screen={screen} control={control} />
    ) : (
      <Suspense fallback={<Skeleton height={40} />}>
        <SurveyPanels screen={screen} control={control} />
      </Suspense>
    );
  const isThere = hasSurvey(catalog);
  const title = t('satisfaction.notSurvey.title');
  return (
    <TablePanel
      view={{
        id: 'notSurvey',
        title,
        sentence: '',
        chart: null,
        unavailable: t(isThere ? 'satisfaction.notSurvey.body' : 'satisfaction.notSurvey.none'),
        table: { caption: title, columns: [], rows: [] },
        source: '',
      }}
      actions={
        isThere ? (
          <ActionButton
            look="primary"
            onPress={() => {
              control.setSelection({ indexCode: surveyIndex });
            }}
          >
            {t('satisfaction.notSurvey.open')}
          </ActionButton>
        ) : null
      }
    />
  );
};
