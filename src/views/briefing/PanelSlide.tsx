import { useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ComponentType } from 'react';
import type { SlideContent } from '../../domain/deck.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Selection } from '../../state/selection.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { panelSlide } from '../../viewModels/panelSlide.ts';
import { PanelFocusContext, ScreensContext } from '../shared/panelFocus.ts';
import type { PanelFocus } from '../shared/panelFocus.ts';
import { ThemeContext } from '../shared/useChartTheme.ts';
import { useScreen } from '../shared/useScreen.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { FocusedPanel } from './FocusedPanel.tsx';
import type { LiveSlideProps, LostSlide } from './LiveSlide.tsx';
import { PanelSlideContext } from './panelSlideContext.ts';
import { SlideFrame } from './SlideFrame.tsx';
import { slideRows } from './stageSize.ts';

interface PanelSlideProps extends LiveSlideProps {
  readonly content: Extract<SlideContent, { kind: 'panel' }>;
  readonly selection: Selection;
  readonly lost: LostSlide;
}

/** A panel of a screen as a slide: its screen is drawn out of sight and hands the panel over. */
export const PanelSlide = (props: PanelSlideProps) => {
  const { content, selection, lost } = props;
  const { t } = useWords();
  const ScreenView = useContext(ScreensContext)(content.view);
  const shown = useMemo(() => ({ ...selection, view: content.view }), [selection, content.view]);
  const screen = useScreen(shown);
  if (ScreenView === null) return lost(t('briefing.scope.panel', { panel: content.panelId }));
  return screen === null ? (
    lost(t('errors.noFigures'))
  ) : (
    <DrawnPanel {...props} screen={screen} ScreenView={ScreenView} />
  );
};

/** Tells when the screen beside it is there: a panel it did not hand over by then does not exist. */
const Drawn = ({ onDrawn }: { readonly onDrawn: () => void }) => {
  useEffect(onDrawn, [onDrawn]);
  return null;
};

interface DrawnPanelProps extends PanelSlideProps {
  readonly screen: Screen;
  readonly ScreenView: ComponentType<ViewProps>;
}

const DrawnPanel = (props: DrawnPanelProps) => {
  const { slide, deck, control, content, selection, screen, ScreenView, asOf, pageText, lost } = props;
  const { words } = screen;
  const [target, setTarget] = useState<HTMLDivElement | null>(null);
  const [shown, setShown] = useState<PanelView<unknown> | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const focus = useMemo<PanelFocus>(
    () => ({ panelId: content.panelId, Panel: FocusedPanel }),
    [content.panelId],
  );
  const onView = useCallback((view: PanelView<unknown>) => setShown(view), []);
  const place = useMemo(
    () => ({
      target,
      onView,
      isLongRoom: deck.isLongRoom,
      maxRows: slideRows(deck),
      level: screen.page.method.level,
    }),
    [target, onView, deck, screen],
  );
  const projected = useMemo(
    () => ({
      ...control,
      selection: { ...selection, view: content.view, theme: 'projector' as const },
    }),
    [control, selection, content.view],
  );
  const frame = { asOf, mark: screen.isIllustrative ? words.t('common.illustrative.mark') : null };
  const view = panelSlide(words, slide, content, shown, frame);
  if (isDrawn && shown === null) return lost(words.t('briefing.scope.panel', { panel: content.panelId }));
  return (
    <>
      <SlideFrame view={view} deck={deck} pageText={pageText}>
        <div ref={setTarget} style={{ display: 'contents' }} />
      </SlideFrame>
      <div hidden>
        <ThemeContext value="projector">
          <PanelFocusContext value={focus}>
            <PanelSlideContext value={place}>
              <ScreenView screen={screen} control={projected} />
              <Drawn onDrawn={onDrawn} />
            </PanelSlideContext>
          </PanelFocusContext>
        </ThemeContext>
      </div>
    </>
  );
};
