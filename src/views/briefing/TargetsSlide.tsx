import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { framedSlide } from '../../viewModels/slideOf.ts';
import { targetsSlide } from '../../viewModels/targetsSlide.ts';
import { useTargetBook } from '../shared/useTargetBook.ts';
import { useWorkspace } from '../shared/workspace.ts';
import type { LiveSlideProps } from './LiveSlide.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { slideRows } from './stageSize.ts';

/** The targets of all plans of the workspace, as they stand. */
export const TargetsSlide = ({ slide, deck, asOf, pageText }: LiveSlideProps) => {
  const words = useWords();
  const { catalog } = useWorkspace();
  const book = useTargetBook(null);
  const isInvented = catalog.methods.some(({ status }) => status === 'illustrative');
  const view = useMemo(
    () =>
      framedSlide(slide, 'targets', targetsSlide(words, book, slideRows(deck)), {
        asOf,
        mark: isInvented ? words.t('common.illustrative.mark') : null,
      }),
    [slide, words, book, deck, asOf, isInvented],
  );
  return <SlideFrame view={view} deck={deck} pageText={pageText} />;
};
