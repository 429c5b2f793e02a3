import type { CriterionAlias, CriterionDirectory } from '../domain/criterionMatch.ts';
import { buildCriterionDirectory } from '../domain/criterionMatch.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { MethodId } from '../domain/ids.ts';
import type { MetricRecord, PlanRecord, TargetRecord } from '../domain/planRecords.ts';
import type {
  BandRecord,
  CriterionRecord,
  IndexRecord,
  MethodRecord,
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
}

/** Known records with their look-ups. Build it once per workspace version and pass it to every draft. */
export interface ImportContext extends Required<KnownRecords> {
  readonly unitDirectory: UnitDirectory;
  readonly criterionDirectory: (methodId: MethodId) => CriterionDirectory;
}

/** Prepares what a workspace knows for any number of drafts. */
export function buildImportContext(known: KnownRecords): ImportContext {
  const { unitAliases = [], criterionAliases = [], savedMappings = [], bands = [] } = known;
  const { plans = [], metrics = [], targets = [] } = known;
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
    unitDirectory: buildUnitDirectory(known.units, unitAliases),
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
