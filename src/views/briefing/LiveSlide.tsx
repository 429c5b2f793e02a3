import { memo, Suspense, useMemo } from 'react';
import type { ReactNode } from 'react';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import type { Deck, DeckSlide, SlideScope } from '../../domain/deck.ts';
import type { RowWindow } from '../../domain/fewRows.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { isBuiltKind, lostSlide } from '../../viewModels/slideOf.ts';
import type { SlideFrame as FrameView } from '../../viewModels/slideOf.ts';
import { scopeProblem } from '../../viewModels/slideScope.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { BuiltSlide } from './BuiltSlide.tsx';
import { PanelSlide } from './PanelSlide.tsx';
import { SatisfactionSlide } from './SatisfactionSlide.tsx';
import { TargetsSlide } from './TargetsSlide.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { liveScope, scopeOf, selectionOf } from './slideScopeOf.ts';
import type { LiveChoice } from './slideScopeOf.ts';

/** The slide that says why its figures are gone. */
export type LostSlide = (reason: string) => ReactNode;

export interface LiveSlideProps {
  readonly slide: DeckSlide;
  readonly deck: Pick<Deck, 'aspect' | 'isLongRoom' | 'scope'>;
  readonly control: SelectionControl;
  readonly choice: LiveChoice;
  readonly window: RowWindow;
  readonly pageText: string;
  readonly asOf: string;
}

/** A slide of the figures as they are now; what it was made from may be gone, then it says so. */
export const LiveSlide = memo((props: LiveSlideProps) => {
  const { slide, deck, control, choice, pageText, asOf } = props;
  const words = useWords();
  const { catalog } = useWorkspace();
  const kept = slide.scope ?? deck.scope;
  const scope = useMemo<SlideScope | null>(() => {
    const own = kept ?? scopeOf(control.selection, catalog);
    return own === null ? null : liveScope(own, choice, catalog);
  }, [kept, control.selection, choice, catalog]);
  const selection = useMemo(
    () => (scope === null ? control.selection : selectionOf(control.selection, scope)),
    [control.selection, scope],
  );
  const problem = scope === null ? words.t('errors.noFigures') : scopeProblem(words, catalog, scope);
  const frame: FrameView = { asOf, mark: null };
  const lost: LostSlide = (reason) => (
    <SlideFrame
      view={lostSlide(words, slide, slide.content.kind, reason, frame)}
      deck={deck}
      pageText={pageText}
    />
  );
  if (problem !== null) return lost(problem);
  const { content } = slide;
  return (
    <ErrorBoundary renderError={() => lost(words.t('errors.view.body'))}>
      <Suspense fallback={null}>
        {content.kind === 'panel' ? (
          <PanelSlide {...props} content={content} selection={selection} lost={lost} />
        ) : content.kind === 'targets' ? (
          <TargetsSlide {...props} />
        ) : isBuiltKind(content.kind) ? (
          <BuiltSlide {...props} kind={content.kind} selection={selection} lost={lost} />
        ) : scope === null ? null : (
          <SatisfactionSlide {...props} scope={scope} lost={lost} />
        )}
      </Suspense>
    </ErrorBoundary>
  );
});
LiveSlide.displayName = 'LiveSlide';
