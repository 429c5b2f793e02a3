import type { CriterionAlias, CriterionDirectory } from '../domain/criterionMatch.ts';
import { buildCriterionDirectory } from '../domain/criterionMatch.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { MetricRecord, PlanRecord, TargetRecord } from '../domain/planRecords.ts';
import type { MethodId, UnitId } from '../domain/ids.ts';
import { buildLineage } from '../domain/lineage.ts';
import type { Lineage } from '../domain/lineage.ts';
import type { NationwideIndex } from '../domain/nationwideMatch.ts';
import type {
  BandRecord,
  CriterionRecord,
  IndexRecord,
  MethodRecord,
  SuccessionRecord,
  UnitRecord,
} from '../domain/records.ts';
import type { UnitAlias, UnitDirectory } from '../domain/unitMatch.ts';
import { buildUnitDirectory } from '../domain/unitMatch.ts';
import type { SavedMapping } from './mapping.ts';

/** What a workspace knows already: the records imported figures refer to, decided names, and kept mappings. */
export interface KnownRecords {
  readonly indices: readonly IndexRecord[];
  readonly units: readonly UnitRecord[];
  readonly methods: readonly MethodRecord[];
  readonly criteria: readonly CriterionRecord[];
  readonly bands?: readonly BandRecord[];
  readonly plans?: readonly PlanRecord[];
  readonly metrics?: readonly MetricRecord[];
  readonly targets?: readonly TargetRecord[];
  readonly unitAliases?: readonly UnitAlias[];
  readonly criterionAliases?: readonly (CriterionAlias & { readonly methodId: MethodId })[];
  readonly savedMappings?: readonly SavedMapping[];
  readonly successions?: readonly SuccessionRecord[];
  /** The country's communes; null or absent where no file asked for one. */
  readonly nationwide?: NationwideIndex | null;
}

/** Known records with their look-ups. Build it once per workspace version and pass it to every draft. */
export interface ImportContext extends Required<KnownRecords> {
  readonly unitDirectory: UnitDirectory;
  readonly unitsById: ReadonlyMap<UnitId, UnitRecord>;
  readonly lineage: Lineage;
  readonly criterionDirectory: (methodId: MethodId) => CriterionDirectory;
}

/** Prepares what a workspace knows for any number of drafts. */
export function buildImportContext(known: KnownRecords): ImportContext {
  const { unitAliases = [], criterionAliases = [], savedMappings = [], bands = [] } = known;
  const { plans = [], metrics = [], targets = [] } = known;
  const { successions = [], nationwide = null } = known;
  const byMethod = groupBy(known.criteria, ({ methodId }) => methodId);
  const directories = new Map<MethodId, CriterionDirectory>();
  return {
    ...known,
    bands,
    plans,
    metrics,
    targets,
    unitAliases,
    criterionAliases,
    savedMappings,
    successions,
    nationwide,
    unitDirectory: buildUnitDirectory(known.units, unitAliases),
    unitsById: new Map(known.units.map((unit) => [unit.unitId, unit])),
    lineage: buildLineage(successions),
    criterionDirectory: (methodId) => {
      const built = directories.get(methodId);
      if (built !== undefined) return built;
      const aliases = criterionAliases.filter((alias) => alias.methodId === methodId);
      const directory = buildCriterionDirectory(byMethod.get(methodId) ?? [], aliases);
      directories.set(methodId, directory);
      return directory;
    },
  };
}
