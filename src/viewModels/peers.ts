import { adjustmentCriteria } from '../domain/adjustmentCriteria.ts';
import { methodOfYear } from '../domain/comparability.ts';
import type { UnitId } from '../domain/ids.ts';
import { asGroupId } from '../domain/ids.ts';
import type { FeatureVector } from '../domain/peerDistance.ts';
import { peerDistances } from '../domain/peerDistance.ts';
import { isUnitOfYear } from '../domain/unitValidity.ts';
import type { Words } from '../i18n/words.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import type { GroupRow } from '../queries/groups.ts';
import type { Catalog } from './catalog.ts';
import { indexLabel } from './indexLabel.ts';
import { isOfIndex, unitsOfIndex } from './population.ts';
import type { IndexKey } from './population.ts';
import { comparablePoints, scoreLookup } from './scoreLookup.ts';

/** The group of a unit and those most like it; another unit has other peers. */
export const peersGroup = asGroupId('peers');

/** Units taken for alike, the unit itself not counted. */
export const peerCount = 5;

/** What tells which units are alike: features declared in the data, else the profile of scores of the year. */
export type PeerBasis = 'features' | 'profile';

/** Which basis the data allow for an index; null where they say nothing of its units but a total. */
export function peerBasis(
  catalog: Pick<Catalog, 'units' | 'indexUnits' | 'features' | 'methods'>,
  index: IndexKey,
): PeerBasis | null {
  const units = new Set(unitsOfIndex(catalog, index).map(({ unitId }) => unitId));
  if (catalog.features.some(({ unitId }) => units.has(unitId))) return 'features';
  return catalog.methods.some((method) => isOfIndex(method, index) && method.aggregation === 'sumOfCriteria')
    ? 'profile'
    : null;
}

export interface PeersRequest {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly index: IndexKey;
  readonly unitId: UnitId;
  readonly year: number;
  /** Criterion scores of all units in the year; needed for a profile only. */
  readonly scores: readonly CriterionScoreRow[];
}

/** Registers with the peers of a unit among their groups. */
export const withPeers = (request: PeersRequest): Catalog => ({
  ...request.catalog,
  groups: [...request.catalog.groups, ...peerRows(request)],
});

/** The unit and its nearest units as the members of `peersGroup`, whose name says how they were found; none where the data do not tell. */
function peerRows(request: PeersRequest): readonly GroupRow[] {
  const { words, catalog, index, unitId, year } = request;
  const basis = peerBasis(catalog, index);
  if (basis === null) return [];
  const { vectors, basisText } = basis === 'features' ? featureVectors(request) : profileVectors(request);
  const nearest = peerDistances(vectors, unitId).slice(0, peerCount);
  if (nearest.length === 0) return [];
  const unit = catalog.units.find((row) => row.unitId === unitId)?.name ?? unitId;
  const name = words.t('common.peers.name', {
    unit,
    n: words.format.count(nearest.length),
    basis: basisText,
    year,
  });
  return [unitId, ...nearest.map((peer) => peer.unitId)].map((member) => ({
    groupId: peersGroup,
    nameVi: name,
    nameEn: name,
    unitId: member,
    source: '',
  }));
}

interface Vectors {
  readonly vectors: readonly FeatureVector[];
  /** How they were made, as the end of a sentence. */
  readonly basisText: string;
}

const unitsIn = ({ catalog, index, year }: PeersRequest): readonly UnitId[] =>
  unitsOfIndex(catalog, index)
    .filter((unit) => isUnitOfYear(unit, year))
    .map(({ unitId }) => unitId);

/** Every declared feature of the units; a unit without a row lacks it. */
function featureVectors(request: PeersRequest): Vectors {
  const { words, catalog } = request;
  const units = unitsIn(request);
  const known = new Set(units);
  const own = catalog.features.filter(({ unitId }) => known.has(unitId));
  const features = [...new Map(own.map((row) => [row.featureId, row])).values()];
  const valueOf = new Map(own.map((row) => [`${row.unitId} ${row.featureId}`, row.value]));
  const names = features.map(({ nameVi, nameEn }) => (words.language === 'vi' ? nameVi : nameEn));
  return {
    vectors: units.map((unitId) => ({
      unitId,
      values: features.map(({ featureId }) => valueOf.get(`${unitId} ${featureId}`) ?? null),
    })),
    basisText: words.format.list(names.map((name) => name.toLocaleLowerCase(words.language))),
  };
}

/** Points on every level-1 criterion of the year. */
function profileVectors(request: PeersRequest): Vectors {
  const { words, catalog, index, year, scores } = request;
  const method = methodOfYear(
    catalog.methods.filter((one) => isOfIndex(one, index)),
    year,
  );
  const ofMethod = catalog.criteria.filter(({ methodId }) => methodId === method?.methodId);
  const adjustments = adjustmentCriteria(ofMethod, method?.scaleMax ?? 0);
  const criteria = ofMethod.filter(({ level, criterionId }) => level === 1 && !adjustments.has(criterionId));
  const rowOf = scoreLookup(scores.filter((row) => row.year === year));
  return {
    vectors: unitsIn(request).map((unitId) => ({
      unitId,
      values: criteria.map((criterion) => comparablePoints(rowOf(unitId, criterion.criterionId), criterion)),
    })),
    basisText: words.t('common.peers.profile', {
      n: words.format.count(criteria.length),
      index: indexLabel(words, catalog, index.indexCode),
      year,
    }),
  };
}
