import { answersOf } from '../../src/database/answers.ts';
import type { LoadedTables } from '../../src/database/database.ts';
import { asCriterionId, asGroupId, asIndexCode } from '../../src/domain/ids.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import { wholeYear } from '../../src/domain/records.ts';
import type { Level } from '../../src/domain/records.ts';
import { isUnitOfYear } from '../../src/domain/unitValidity.ts';
import { createWords } from '../../src/i18n/createWords.ts';
import { criterionScoresQuery } from '../../src/queries/criterionScores.ts';
import type { CriterionScoreRow } from '../../src/queries/criterionScores.ts';
import { indexValuesQuery, indicatorValuesQuery } from '../../src/queries/indexValues.ts';
import { publicationsQuery } from '../../src/queries/publications.ts';
import { buildScreen } from '../../src/viewModels/buildScreen.ts';
import type { Catalog } from '../../src/viewModels/catalog.ts';
import { indicatorsOf, shownIndicator } from '../../src/viewModels/indicator.ts';
import type { Screen } from '../../src/viewModels/screen.ts';
import { buildYearbook } from '../../src/viewModels/yearbook.ts';
import { loadCatalog } from '../../src/views/shared/loadCatalog.ts';
import { illustrativeDataset } from './shippedDataset.ts';

const dataset = illustrativeDataset();
// The records answer by themselves: no engine is started.
const noEngine = new Promise<LoadedTables>(() => undefined);
const answers = answersOf(noEngine, dataset);
let catalog: Promise<Catalog> | null = null;

const present = <Row>(rows: readonly Row[] | undefined): readonly Row[] => {
  if (rows === undefined) throw new Error('the records do not answer this question');
  return rows;
};

export interface DistrictScreenRequest {
  readonly index?: string;
  readonly level?: Level;
  readonly year: number;
  readonly base: number | null;
  /** Code of the unit, e.g. `MHX05`. */
  readonly unit: string;
  readonly criterion?: string;
}

export interface DistrictScreen {
  readonly screen: Screen;
  /** Criterion scores of all units in the year and in the base year. */
  readonly scores: readonly CriterionScoreRow[];
}

/** A screen on the invented district, as the app builds it. Communes by PAR INDEX unless said otherwise. */
export async function districtScreen(request: DistrictScreenRequest): Promise<DistrictScreen> {
  const { index = 'PAR', level = 'commune', year, base, unit, criterion } = request;
  catalog ??= loadCatalog(answers);
  const registers = await catalog;
  const indexCode = asIndexCode(index);
  const criterionId = criterion === undefined ? null : asCriterionId(criterion);
  const indicator = shownIndicator(indicatorsOf(registers, { indexCode, level }, year), criterionId);
  const yearbook = buildYearbook({
    catalog: registers,
    indexCode,
    level,
    groupId: asGroupId('all'),
    values: present(
      indicator === null
        ? answers.answerNow(indexValuesQuery, [indexCode, level, 'final', wholeYear])
        : answers.answerNow(indicatorValuesQuery, [
            indexCode,
            level,
            indicator.criterionId,
            'final',
            wholeYear,
          ]),
    ),
    publications: present(answers.answerNow(publicationsQuery, [indexCode])),
  });
  const screen = buildScreen({
    words: createWords('vi'),
    catalog: registers,
    yearbook,
    year,
    baseYear: base,
    unitId: unitOf(registers, unit, year),
    pinned: [],
    groupId: asGroupId('all'),
    likeForLike: true,
    criterionId,
    indicator,
  });
  if (screen === null) throw new Error(`no figures of ${index} ${year}`);
  const scoresOf = (ofYear: number) =>
    present(answers.answerNow(criterionScoresQuery, [indexCode, level, ofYear]));
  return { screen, scores: [...(base === null ? [] : scoresOf(base)), ...scoresOf(year)] };
}

function unitOf({ units }: Catalog, code: string, year: number): UnitId {
  const found = units.find((unit) => unit.code === code && isUnitOfYear(unit, year));
  if (found === undefined) throw new Error(`no unit ${code} in ${year}`);
  return found.unitId;
}
