import { useContext } from 'react';
import type { CSSProperties } from 'react';
import { classNames } from '../../components/classNames.ts';
import type { SlideBar, SlideBars as BarsView } from '../../viewModels/slideView.ts';
import styles from './Slide.module.css';
import { SlideContext } from './SlideContext.ts';

interface SlideBarsProps {
  readonly view: BarsView;
  readonly label: string;
}

/** Bars from zero, the unit of the talk in the accent; a name selects its unit. */
export const SlideBars = ({ view, label }: SlideBarsProps) => (
  <div className={styles.barsBox}>
    <ol
      className={classNames(styles.bars, isSigned(view) && styles.signed, isLong(view) && styles.longNames)}
      aria-label={label}
      style={{ maxBlockSize: `${view.bars.length * tallestRow}px` }}
    >
      {view.bars.map((bar, place) => (
        <BarRow key={bar.id} bar={bar} view={view} isAfterGap={view.gapsBefore.includes(place)} />
      ))}
    </ol>
    <p className={styles.more}>{[view.axisLabel, view.more].filter((text) => text !== '').join(' · ')}</p>
  </div>
);

interface BarRowProps {
  readonly bar: SlideBar;
  readonly view: BarsView;
  /** Units are left out before it. */
  readonly isAfterGap: boolean;
}

/** px; few bars do not fill the slide. */
const tallestRow = 84;
/** Width of a letter of a figure, em, and what stands between it and its bar. */
const letterEm = 0.62;
const valueGapPx = 8;

/** Letters of a name beyond which names get more of the width. */
const longName = 22;
const isLong = ({ bars }: BarsView): boolean => bars.some(({ name }) => name.length > longName);
const isSigned = ({ smallest }: BarsView): boolean => smallest < 0;
const percent = (ratio: number): string => `${(100 * ratio).toFixed(2)}%`;

/** Where a bar begins and how long it is, as shares of the room that the longest figure behind a bar leaves. */
function placeOf({ bars, largest, smallest }: BarsView, value: number): CSSProperties {
  const span = largest - smallest;
  if (smallest === 0) {
    const letters = Math.max(...bars.map((bar) => (bar.value === null ? 0 : bar.valueText.length)));
    const room = `(100% - ${(letters * letterEm).toFixed(2)}em - ${valueGapPx}px)`;
    return { inlineSize: `calc(${room} * ${(value / span).toFixed(4)})` };
  }
  const from = (Math.min(0, value) - smallest) / span;
  return { inlineSize: percent(Math.abs(value) / span), marginInlineStart: percent(from) };
}

/** The zero line of bars that go both ways. */
const zeroOf = (view: BarsView): CSSProperties | undefined =>
  isSigned(view)
    ? { backgroundPositionX: percent(-view.smallest / (view.largest - view.smallest)) }
    : undefined;

const BarRow = ({ bar, view, isAfterGap }: BarRowProps) => {
  const { onUnit } = useContext(SlideContext);
  const { id, rankText, name, value, valueText, tone, role } = bar;
  const look = classNames(
    styles.barRow,
    styles[role],
    isAfterGap && styles.afterGap,
    (tone === 'improved' || tone === 'worse') && styles[tone],
  );
  const ranked = (
    <>
      {rankText === '' ? null : <span className={styles.barRank}>{rankText} </span>}
      {name}
    </>
  );
  return (
    <li className={look}>
      <span className={styles.barName}>
        {onUnit === null || !view.areUnits ? (
          ranked
        ) : (
          <button
            className={styles.barButton}
            type="button"
            onClick={() => {
              onUnit(id);
            }}
          >
            {ranked}
          </button>
        )}
      </span>
      <span className={styles.barTrack} style={zeroOf(view)}>
        {value === null ? null : <span className={styles.bar} style={placeOf(view, value)} />}
        {isSigned(view) ? null : <span className={styles.barValue}>{valueText}</span>}
      </span>
      {isSigned(view) ? <span className={styles.barValue}>{valueText}</span> : null}
    </li>
  );
};
