import { shownSlides } from '../../domain/deck.ts';
import type { Deck } from '../../domain/deck.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { PrintOverlay } from '../print/PrintOverlay.tsx';
import { useStepwise } from '../print/useStepwise.ts';
import styles from './DeckSheets.module.css';
import { LiveSlide } from './LiveSlide.tsx';
import { SlideContext } from './SlideContext.ts';
import { noChoice } from './slideScopeOf.ts';
import { slideSizes, slideTheme } from './stageSize.ts';

interface DeckSheetsProps {
  readonly deck: Deck;
  readonly name: string;
  readonly asOf: string;
  readonly control: SelectionControl;
  readonly onClose: () => void;
}

/** A4 landscape less its margins, px at 96 a inch. */
const sheet = { width: 1062, height: 733 } as const;

/** The slides of a briefing, one a sheet of A4 landscape. */
export const DeckSheets = ({ deck, name, asOf, control, onClose }: DeckSheetsProps) => {
  const { t } = useWords();
  const slides = shownSlides(deck);
  const size = slideSizes[deck.aspect];
  const scale = Math.min(sheet.width / size.width, sheet.height / size.height);
  const drawn = useStepwise(slides.length, 1);
  const tools = { theme: slideTheme(deck), onUnit: null };
  return (
    <PrintOverlay title={t('briefing.print.deck', { name })} total={slides.length} onClose={onClose}>
      <SlideContext value={tools}>
        {slides.slice(0, drawn).map((slide, place) => (
          <div className={styles.sheet} key={slide.slideId} data-stage="">
            <div
              className={styles.frame}
              style={{ inlineSize: size.width * scale, blockSize: size.height * scale }}
            >
              <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0' }}>
                <LiveSlide
                  slide={slide}
                  deck={deck}
                  control={control}
                  choice={noChoice}
                  window="around"
                  pageText={t('briefing.page', { n: place + 1, total: slides.length })}
                  asOf={asOf}
                />
              </div>
            </div>
          </div>
        ))}
      </SlideContext>
    </PrintOverlay>
  );
};
