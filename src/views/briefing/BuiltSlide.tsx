import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import type { CriterionScoreRow } from '../../queries/criterionScores.ts';
import type { Selection } from '../../state/selection.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { slideOf } from '../../viewModels/slideOf.ts';
import type { BuiltKind } from '../../viewModels/slideOf.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import { useScreen } from '../shared/useScreen.ts';
import type { LiveSlideProps, LostSlide } from './LiveSlide.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { slideRows } from './stageSize.ts';

interface BuiltSlideProps extends LiveSlideProps {
  readonly kind: BuiltKind;
  readonly selection: Selection;
  readonly lost: LostSlide;
}

/** A slide made from an index's figures. */
export const BuiltSlide = (props: BuiltSlideProps) => {
  const { selection, lost } = props;
  const { t } = useWords();
  const screen = useScreen(selection);
  return screen === null ? lost(t('errors.noFigures')) : <FilledSlide {...props} screen={screen} />;
};

const noRows: readonly CriterionScoreRow[] = [];

const FilledSlide = (props: BuiltSlideProps & { readonly screen: Screen }) => {
  const { slide, deck, kind, screen, window, asOf, pageText } = props;
  const { yearbook, page, comparison, words } = screen;
  const { indexCode, level } = yearbook;
  const [scores, baseScores = noRows] = useRows([
    question(criterionScoresQuery, [indexCode, level, page.year]),
    ...(comparison === null
      ? []
      : [question(criterionScoresQuery, [indexCode, level, comparison.base.year])]),
  ]);
  const maxRows = slideRows(deck);
  const view = useMemo(
    () =>
      slideOf(
        slide,
        kind,
        { screen, scores, baseScores, maxRows, window },
        { asOf, mark: screen.isIllustrative ? words.t('common.illustrative.mark') : null },
      ),
    [slide, kind, screen, scores, baseScores, maxRows, window, asOf, words],
  );
  return <SlideFrame view={view} deck={deck} pageText={pageText} />;
};
