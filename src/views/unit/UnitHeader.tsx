import { RichText } from '../../components/RichText.tsx';
import { StatTile } from '../../components/StatTile.tsx';
import type { UnitHeaderView } from '../../viewModels/unitHeaderView.ts';
import styles from './UnitView.module.css';

interface UnitHeaderProps {
  readonly view: UnitHeaderView;
}

/** Who, which index and year, value, rank and change, and what must be known about them. */
export const UnitHeader = ({ view }: UnitHeaderProps) => (
  <section
    className={styles.header}
    data-panel="unitHeader"
    aria-label={`${view.unitName}, ${view.indexYear}`}
  >
    <p className={styles.unitName}>{view.unitName}</p>
    <p className={styles.indexName}>
      {view.indexYear} · {view.indexName}
    </p>
    <StatTile figure={view.valueText} unit={view.unitText} label={view.indexYear} stats={view.stats} />
    {view.notes.map((note) => (
      <p className={styles.note} key={note}>
        <RichText>{note}</RichText>
      </p>
    ))}
  </section>
);
