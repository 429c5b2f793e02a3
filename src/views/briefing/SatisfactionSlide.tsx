import { useMemo } from 'react';
import type { SlideScope } from '../../domain/deck.ts';
import { wholeYear } from '../../domain/records.ts';
import { indexValuesQuery } from '../../queries/indexValues.ts';
import { surveyCountsQuery } from '../../queries/surveyCounts.ts';
import { surveyQuestionnairesQuery } from '../../queries/surveyQuestionnaires.ts';
import { satisfactionScope } from '../../viewModels/satisfactionScope.ts';
import { satisfactionSlide } from '../../viewModels/satisfactionSlide.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { framedSlide } from '../../viewModels/slideOf.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import { useScreen } from '../shared/useScreen.ts';
import { useWorkspace } from '../shared/workspace.ts';
import type { LiveSlideProps, LostSlide } from './LiveSlide.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { selectionOf } from './slideScopeOf.ts';
import { slideRows } from './stageSize.ts';
import { useWords } from '../../i18n/useWords.ts';

interface SatisfactionSlideProps extends LiveSlideProps {
  readonly scope: SlideScope;
  readonly lost: LostSlide;
}

/** How satisfied people are, from the survey that belongs to what the slide is about. */
export const SatisfactionSlide = (props: SatisfactionSlideProps) => {
  const { scope, lost } = props;
  const { t } = useWords();
  const { catalog } = useWorkspace();
  const found = useMemo(() => satisfactionScope(catalog, scope), [catalog, scope]);
  return found === null ? (
    lost(t('satisfaction.notSurvey.none'))
  ) : (
    <ScopedSlide {...props} scope={found.scope} isOwn={found.isOwn} />
  );
};

interface ScopedSlideProps extends SatisfactionSlideProps {
  readonly isOwn: boolean;
}

const ScopedSlide = (props: ScopedSlideProps) => {
  const { scope, control, lost } = props;
  const { t } = useWords();
  // That screen knows years of which there are answers alone.
  const selection = useMemo(
    () => ({ ...selectionOf(control.selection, scope), view: 'satisfaction' }),
    [control.selection, scope],
  );
  const screen = useScreen(selection);
  return screen === null ? lost(t('errors.noFigures')) : <FilledSlide {...props} screen={screen} />;
};

const FilledSlide = (props: ScopedSlideProps & { readonly screen: Screen }) => {
  const { scope, slide, deck, window, asOf, pageText, isOwn, screen } = props;
  const { period } = scope;
  const { words, page, unitId } = screen;
  const { indexCode, level } = page.method;
  const [values, overall, questionnaires, factors] = useRows([
    question(indexValuesQuery, [indexCode, level, 'final', wholeYear]),
    question(surveyCountsQuery, [indexCode, level, period, 'overall', null, null, null, null, null]),
    question(surveyQuestionnairesQuery, [indexCode, level, period, 'overall', null, null]),
    question(surveyCountsQuery, [indexCode, level, period, 'factor', page.year, unitId, null, null, null]),
  ]);
  const maxRows = slideRows(deck);
  const view = useMemo(() => {
    const survey = { screen, period, values, overall, questionnaires, series: [], designEffect: 1 };
    const content = satisfactionSlide({ survey, factors, isOwn, maxRows, window });
    const mark = screen.isIllustrative ? words.t('common.illustrative.mark') : null;
    return framedSlide(slide, 'satisfaction', content, { asOf, mark });
  }, [slide, screen, period, values, overall, questionnaires, factors, isOwn, maxRows, window, asOf, words]);
  return <SlideFrame view={view} deck={deck} pageText={pageText} />;
};
