import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { framedSlide } from '../../viewModels/slideOf.ts';
import { targetsSlide } from '../../viewModels/targetsSlide.ts';
import { writtenRegisters } from '../../viewModels/writtenPlans.ts';
import { useDocuments } from '../shared/useDocuments.ts';
import { useTargetBook } from '../shared/useTargetBook.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { planKind } from '../targets/planKinds.ts';
import type { LiveSlideProps } from './LiveSlide.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { targetRows } from './stageSize.ts';

/** The targets of all plans of the workspace, those written in it among them, as they stand. */
export const TargetsSlide = ({ slide, deck, asOf, pageText }: LiveSlideProps) => {
  const words = useWords();
  const { catalog } = useWorkspace();
  const { documents } = useDocuments(planKind);
  const written = useMemo(() => writtenRegisters(catalog, documents), [catalog, documents]);
  const book = useTargetBook(null, written);
  const isInvented = catalog.methods.some(({ status }) => status === 'illustrative');
  const view = useMemo(
    () =>
      framedSlide(slide, 'targets', targetsSlide(words, book, targetRows(deck)), {
        asOf,
        mark: isInvented ? words.t('common.illustrative.mark') : null,
      }),
    [slide, words, book, deck, asOf, isInvented],
  );
  return <SlideFrame view={view} deck={deck} pageText={pageText} />;
};
