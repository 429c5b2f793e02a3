import { useId, useMemo } from 'react';
import { SearchField } from '../../components/SearchField.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { groupsNear, hitHint } from '../../viewModels/lineagePlaces.ts';
import type { LineageHit, LineageRegister } from '../../viewModels/lineageRegister.ts';
import { lineageIndex, searchLineage } from '../../viewModels/lineageRegister.ts';
import styles from './LineageView.module.css';

interface LineageSearchProps {
  readonly register: LineageRegister;
  /** Code of the former province whose districts are offered. */
  readonly area: string | null;
  readonly search: string;
  readonly placeId: string | null;
  readonly onSearch: (typed: string) => void;
  readonly onFollow: (id: string) => void;
}

const hitsShown = 12;

/** Finds a unit or a former district by name, place or code; nearby districts are one press away. */
export const LineageSearch = (props: LineageSearchProps) => {
  const { register, area, search, placeId, onSearch, onFollow } = props;
  const words = useWords();
  const { t } = words;
  const headingId = useId();
  const index = useMemo(() => lineageIndex(register), [register]);
  const hits = useMemo(() => searchLineage(index, search, hitsShown), [index, search]);
  const near = groupsNear(register, area).map(({ groupId, name, place }): LineageHit => ({
    id: groupId,
    name,
    place,
    kind: 'group',
  }));
  const province = register.provinces.find(({ oldCode }) => oldCode === area)?.oldName;
  return (
    <section className={styles.search} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {t('lineage.search.title')}
      </h2>
      <SearchField
        label={t('lineage.search.label')}
        placeholder={t('lineage.search.placeholder')}
        value={search}
        onChange={onSearch}
      />
      <div aria-live="polite" className={styles.results}>
        {search.trim() === '' ? (
          <Choices
            title={
              province === undefined ? t('lineage.search.own') : t('lineage.search.districts', { province })
            }
            hits={near}
            placeId={placeId}
            onFollow={onFollow}
            hintOf={null}
          />
        ) : hits.length === 0 ? (
          <p className={styles.muted}>{t('lineage.search.none', { typed: search })}</p>
        ) : (
          <Choices
            title={t('lineage.search.results', { typed: search })}
            hits={hits}
            placeId={placeId}
            onFollow={onFollow}
            hintOf={(hit) => hitHint(words, hit)}
          />
        )}
      </div>
    </section>
  );
};

interface ChoicesProps {
  readonly title: string;
  readonly hits: readonly LineageHit[];
  readonly placeId: string | null;
  readonly onFollow: (id: string) => void;
  readonly hintOf: ((hit: LineageHit) => string) | null;
}

const Choices = ({ title, hits, placeId, onFollow, hintOf }: ChoicesProps) =>
  hits.length === 0 ? null : (
    <>
      <p className={styles.muted}>{title}</p>
      <ul className={styles.hits}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <button
              className={styles.hit}
              type="button"
              aria-current={hit.id === placeId ? 'true' : undefined}
              onClick={() => {
                onFollow(hit.id);
              }}
            >
              {hit.name}
              {hintOf === null ? null : <span className={styles.hint}>{hintOf(hit)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
