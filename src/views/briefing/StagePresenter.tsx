import { LiveSlide } from './LiveSlide.tsx';
import type { LiveSlideProps } from './LiveSlide.tsx';
import { PresenterPane } from './PresenterPane.tsx';
import { PresenterWindow } from './PresenterWindow.tsx';
import styles from './Stage.module.css';
import type { Presenter } from './usePresenter.ts';

interface StagePresenterProps {
  readonly presenter: Presenter;
  readonly notes: string;
  readonly slide: number;
  readonly count: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly slideAt: (place: number, isShown: boolean) => LiveSlideProps | null;
}

/** The presenter's view, in its window or beside the slide. */
export const StagePresenter = ({ presenter, notes, slide, count, size, slideAt }: StagePresenterProps) => {
  if (presenter.mode === 'off') return null;
  const pane = (
    <PresenterPane
      notes={notes}
      slide={slide}
      count={count}
      size={size}
      startedAt={presenter.startedAt}
      onRestart={presenter.restart}
      renderSlide={(place) => {
        const shown = slideAt(place, false);
        return shown === null ? null : <LiveSlide {...shown} />;
      }}
    />
  );
  return presenter.popup === null ? (
    <aside className={styles.pane}>{pane}</aside>
  ) : (
    <PresenterWindow popup={presenter.popup}>{pane}</PresenterWindow>
  );
};
