import { historyOption } from '../../charts/historyOption.ts';
import { likertHeight, likertOption } from '../../charts/likertOption.ts';
import { waterfallHeight, waterfallOption } from '../../charts/waterfallOption.ts';
import { DataTable } from '../../components/DataTable.tsx';
import type { ChartTheme } from '../../charts/chartTheme.ts';
import type { LikertView } from '../../viewModels/likertView.ts';
import type { SlideBody, SlideView } from '../../viewModels/slideView.ts';
import styles from './Slide.module.css';
import { SlideBars } from './SlideBars.tsx';
import { SlideChart } from './SlideChart.tsx';
import { SlideFigures } from './SlideFigures.tsx';

interface SlideBodyViewProps {
  readonly body: SlideBody;
  readonly view: Pick<SlideView, 'title'>;
}

const likertRows = (chart: LikertView, { theme, width }: { theme: ChartTheme; width: number }): number =>
  likertHeight(chart, theme, width);

/** What stands below the title of a slide. */
export const SlideBodyView = ({ body, view: { title } }: SlideBodyViewProps) => {
  switch (body.kind) {
    case 'title':
      return (
        <div className={styles.titleLines}>
          {body.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      );
    case 'headline':
      return (
        <div className={styles.headline}>
          <div className={styles.headlineFigures}>
            <SlideFigures figures={body.figures} />
            {body.notes.map((note) => (
              <p className={styles.note} key={note}>
                {note}
              </p>
            ))}
          </div>
          {body.history === null ? null : (
            <SlideChart chart={body.history} option={historyOption} rowsHeight={null} label={title} />
          )}
        </div>
      );
    case 'bars':
      return (
        <div className={styles.split}>
          <SlideBars view={body.bars} label={title} />
          <SlideFigures figures={body.figures} />
        </div>
      );
    case 'waterfall':
      return (
        <SlideChart chart={body.chart} option={waterfallOption} rowsHeight={waterfallHeight} label={title} />
      );
    case 'likert':
      return (
        <div className={styles.split}>
          <SlideChart chart={body.chart} option={likertOption} rowsHeight={likertRows} label={title} />
          <SlideFigures figures={body.figures} />
        </div>
      );
    case 'actions':
      return (
        <div className={styles.split}>
          <ol className={styles.actions}>
            {body.actions.map(({ id, name, gainText, detail }) => (
              <li className={styles.action} key={id}>
                <strong className={styles.actionName}>{name}</strong>
                <strong className={styles.actionGain}>{gainText}</strong>
                <span className={styles.actionDetail}>{detail}</span>
              </li>
            ))}
          </ol>
          <SlideFigures figures={body.figures} />
        </div>
      );
    case 'targets':
      return (
        <div className={styles.tableBox}>
          <ul className={styles.targets}>
            {body.rows.map((row) => (
              <li className={styles.target} key={row.id}>
                <strong className={styles[row.tone]}>
                  <span aria-hidden="true">{row.symbol}</span> {row.word}
                </strong>
                <span>
                  {row.name} <span className={styles.clause}>{row.clause}</span>
                </span>
                <span className={styles.targetValue}>
                  <strong>{row.valueText}</strong> <span className={styles.clause}>{row.boundText}</span>
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.more}>{body.more}</p>
        </div>
      );
    case 'table':
      return (
        <div className={styles.tableBox}>
          <DataTable view={body.table} emptyText="" />
          <p className={styles.more}>{body.more}</p>
        </div>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {body.facts.map(({ label, text }) => (
            <div className={styles.fact} key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'panel':
      return null;
  }
};
