import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { ScaledSlide } from './ScaledSlide.tsx';
import styles from './Stage.module.css';
import { elapsedText, useClock } from './useClock.ts';

interface PresenterPaneProps {
  readonly notes: string;
  readonly slide: number;
  readonly count: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly startedAt: number;
  readonly onRestart: () => void;
  readonly renderSlide: (place: number) => ReactNode;
}

/** px of the small pictures of slides. */
const currentWidth = 480;
const nextWidth = 320;

/** What the presenter sees: this slide, the next, the notes, the time. */
export const PresenterPane = (props: PresenterPaneProps) => {
  const { notes, slide, count, size, startedAt, onRestart, renderSlide } = props;
  const { t } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.focus();
  }, []);
  const next = slide + 1 < count ? slide + 1 : null;
  return (
    <div ref={ref} className={styles.presenter} tabIndex={-1}>
      <section className={styles.presenterSlides}>
        <h2>
          {t('briefing.presenter.current')} {t('briefing.page', { n: slide + 1, total: count })}
        </h2>
        <ScaledSlide size={size} width={currentWidth}>
          {renderSlide(slide)}
        </ScaledSlide>
        <h2>{t('briefing.presenter.next')}</h2>
        {next === null ? (
          <p>{t('briefing.presenter.last')}</p>
        ) : (
          <ScaledSlide size={size} width={nextWidth}>
            {renderSlide(next)}
          </ScaledSlide>
        )}
      </section>
      <section className={styles.presenterNotes}>
        <Times startedAt={startedAt} onRestart={onRestart} />
        <h2>{t('briefing.presenter.notes')}</h2>
        <p className={styles.notes}>{notes === '' ? t('briefing.presenter.noNotes') : notes}</p>
      </section>
    </div>
  );
};

const clockFormat = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });

const Times = ({ startedAt, onRestart }: Pick<PresenterPaneProps, 'startedAt' | 'onRestart'>) => {
  const { t } = useWords();
  const now = useClock();
  return (
    <div className={styles.timeRow}>
      <dl className={styles.times}>
        <div>
          <dt>{t('briefing.presenter.clock')}</dt>
          <dd>{clockFormat.format(now)}</dd>
        </div>
        <div>
          <dt>{t('briefing.presenter.elapsed')}</dt>
          <dd>{elapsedText(now - startedAt)}</dd>
        </div>
      </dl>
      <button className={styles.button} type="button" onClick={onRestart}>
        {t('briefing.presenter.restart')}
      </button>
    </div>
  );
};
