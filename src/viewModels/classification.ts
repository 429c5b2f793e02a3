import { bandOf } from '../domain/band.ts';
import type { QuartileGroup } from '../domain/quartileGroup.ts';
import { quartileGroups } from '../domain/quartileGroup.ts';
import type { BandRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import { isPartial } from './coverage.ts';
import type { Screen } from './screen.ts';
import type { YearEntry } from './yearbook.ts';

/** One class of a year, e.g. `Nhóm A`. */
export interface UnitClass {
  readonly id: string;
  readonly label: string;
}

/** How the units of a year are classified: by a published table of bands, else in quarters computed here. */
export interface Classification {
  readonly kind: 'published' | 'computed';
  /** Header; says who made the classes. */
  readonly label: string;
  /** Best first. */
  readonly classes: readonly UnitClass[];
  /** Null without a value and below the lowest published bound. */
  readonly of: (entry: YearEntry) => UnitClass | null;
}

/**
 * The classes of the page on show. Null where no table is published and few units have figures: quarters of those
 * would mean nothing. Null too for fewer than four ranked units.
 */
export function classification({ words, catalog, yearbook, page }: Screen): Classification | null {
  const bands = catalog.bands.filter(
    ({ indexCode, level, year }) =>
      indexCode === yearbook.indexCode && level === page.method.level && year === page.year,
  );
  if (bands.length > 0) return publishedBands(words, bands);
  if (page.rankBasis === 'published' || isPartial(page)) return null;
  const groups = quartileGroups(page.ranking);
  return groups.size === 0 ? null : computedQuarters(words, (entry) => groups.get(entry.unitId) ?? null);
}

function publishedBands(words: Words, bands: readonly BandRecord[]): Classification {
  const classOf = (band: BandRecord): UnitClass => ({
    id: band.bandId,
    label: words.language === 'vi' ? band.labelVi : band.labelEn,
  });
  return {
    kind: 'published',
    label: words.t('ranking.column.band'),
    classes: bands.toSorted((a, b) => a.position - b.position).map(classOf),
    of: (entry) => {
      const band = bandOf(entry.value, bands);
      return band === null ? null : classOf(band);
    },
  };
}

const quarters = [1, 2, 3, 4] as const;

function computedQuarters(words: Words, groupOf: (entry: YearEntry) => QuartileGroup | null): Classification {
  const classOf = (group: QuartileGroup): UnitClass => ({
    id: `quarter${group}`,
    label: words.t(`ranking.quarter.q${group}`),
  });
  return {
    kind: 'computed',
    label: words.t('ranking.column.quarter'),
    classes: quarters.map(classOf),
    of: (entry) => {
      const group = groupOf(entry);
      return group === null ? null : classOf(group);
    },
  };
}
