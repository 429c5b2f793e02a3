import type { CriterionRecord, Origin, ScoreRecord, UnitRecord } from '../domain/records.ts';
import { diffScores } from '../ingest/diffScores.ts';
import type { KnownRecords } from '../ingest/importContext.ts';
import type { ImportDraft, ProposedRecords, SurveyImport } from '../ingest/importDraft.ts';
import type { ChangeKind, ChangeRow, ChangesRequest, DiffCounts, FigureValue } from './importMessages.ts';

/** What an import changes in the open workspace. */
export interface DraftChanges {
  readonly counts: DiffCounts;
  readonly rows: (request: ChangesRequest) => readonly ChangeRow[];
}

type Register = keyof ProposedRecords;
type Entry = Extract<ChangeRow, { readonly what: 'entry' }>;

/** Compares a draft with the stored figures and registers. Of several stored figures of one kind the last counts. */
export function draftChanges(
  draft: ImportDraft,
  known: KnownRecords,
  stored: Iterable<ScoreRecord>,
): DraftChanges {
  if (draft.survey !== null) return surveyChanges(draft, draft.survey, known);
  const figures = diffScores(draft, stored);
  const entries = entryChanges(draft.proposed, known);
  const names = namesOf(draft.proposed, known);
  const figuresOf = (kind: ChangeKind): readonly ScoreRecord[] =>
    kind === 'changed' ? figures.changed.map((change) => change.new) : figures[kind];
  const oldOf = (kind: ChangeKind, position: number, record: ScoreRecord): ScoreRecord | null => {
    if (kind === 'new') return null;
    return kind === 'changed' ? (figures.changed[position]?.old ?? null) : record;
  };
  return {
    counts: {
      figures: {
        new: figures.new.length,
        changed: figures.changed.length,
        unchanged: figures.unchanged.length,
      },
      entries: {
        new: entries.new.length,
        changed: entries.changed.length,
        unchanged: entries.unchanged.length,
      },
      rejected: figures.rejected,
    },
    rows: ({ kind, first, count }) => {
      const own = entries[kind].slice(first, first + count);
      const begin = Math.max(0, first - entries[kind].length);
      return [
        ...own,
        ...figuresOf(kind)
          .slice(begin, begin + count - own.length)
          .map((record, offset) => figureRow(record, oldOf(kind, begin + offset, record), names)),
      ];
    },
  };
}

/** Counted answers are all new: each place and question with the share of satisfied answers and how many answered. */
function surveyChanges(draft: ImportDraft, { cube }: SurveyImport, known: KnownRecords): DraftChanges {
  const entries = entryChanges(draft.proposed, known);
  const names = namesOf(draft.proposed, known);
  const rowAt = (cell: number): ChangeRow[] => {
    const place = cube.places[cube.place[cell] ?? -1];
    const criterionId = cube.questionIds[cube.question[cell] ?? -1];
    if (place === undefined || criterionId === undefined) return [];
    const { unitId, year, period, methodId, serviceField, channel } = place;
    const criterion = names.criteria.get(criterionKey({ methodId, criterionId }));
    const n = cube.counts.reduce((sum, column) => sum + (column[cell] ?? 0), 0);
    const satisfied = (cube.counts[3][cell] ?? 0) + (cube.counts[4][cell] ?? 0);
    const label = criterion === undefined ? criterionId : criterionLabel(criterion);
    return [
      {
        what: 'figure',
        line: cube.row[cell] ?? 0,
        unit: names.units.get(unitId)?.name ?? unitId,
        year,
        period,
        indexCode: serviceField,
        criterion: [channel, label].filter((part) => part !== '').join(' · '),
        kind: 'survey',
        old: null,
        new: { value: n === 0 ? null : (100 * satisfied) / n, maxPoints: null, n, missingReason: null },
      },
    ];
  };
  return {
    counts: {
      figures: { new: cube.length, changed: 0, unchanged: 0 },
      entries: {
        new: entries.new.length,
        changed: entries.changed.length,
        unchanged: entries.unchanged.length,
      },
      rejected: draft.cells.rejected,
    },
    rows: ({ kind, first, count }) => {
      const own = entries[kind].slice(first, first + count);
      const begin = Math.max(0, first - entries[kind].length);
      const end = kind === 'new' ? Math.min(cube.length, begin + count - own.length) : begin;
      return [...own, ...Array.from({ length: end - begin }, (_, offset) => begin + offset).flatMap(rowAt)];
    },
  };
}

interface Names {
  readonly units: ReadonlyMap<string, UnitRecord>;
  readonly criteria: ReadonlyMap<string, CriterionRecord>;
}

const criterionKey = ({ methodId, criterionId }: Pick<ScoreRecord, 'methodId' | 'criterionId'>): string =>
  `${methodId}\n${criterionId}`;

const namesOf = (proposed: ProposedRecords, known: KnownRecords): Names => ({
  units: new Map([...known.units, ...proposed.units].map((unit) => [unit.unitId, unit])),
  criteria: new Map(
    [...known.criteria, ...proposed.criteria].map((criterion) => [criterionKey(criterion), criterion]),
  ),
});

function figureRow(record: ScoreRecord, old: ScoreRecord | null, { units, criteria }: Names): ChangeRow {
  const criterion = criteria.get(criterionKey(record));
  return {
    what: 'figure',
    line: record.row,
    unit: units.get(record.unitId)?.name ?? record.unitId,
    year: record.year,
    period: record.period,
    indexCode: record.indexCode,
    criterion: criterion === undefined ? record.criterionId : criterionLabel(criterion),
    kind: record.kind,
    old: old === null ? null : valueOf(old),
    new: valueOf(record),
  };
}

const criterionLabel = ({ criterionId, nameVi, level }: CriterionRecord): string =>
  level === 0 || nameVi.startsWith(criterionId) ? nameVi : `${criterionId} ${nameVi}`;

const valueOf = ({ value, maxPoints, n, missingReason }: ScoreRecord): FigureValue => ({
  value,
  maxPoints,
  n,
  missingReason,
});

/** What identifies an entry of each register, and what people call it. */
const identities: {
  readonly [Name in Register]: (
    record: ProposedRecords[Name][number],
  ) => readonly [key: string, label: string];
} = {
  indices: ({ indexCode, nameVi }) => [indexCode, `${indexCode} ${nameVi}`],
  units: ({ unitId, name, code }) => [unitId, `${name} (${code})`],
  methods: ({ methodId, nameVi }) => [methodId, nameVi],
  criteria: ({ methodId, criterionId, nameVi }) => [
    `${methodId}\n${criterionId}`,
    `${criterionId} ${nameVi}`,
  ],
  bands: ({ indexCode, level, year, bandId, labelVi }) => [
    `${indexCode}\n${level}\n${year}\n${bandId}`,
    `${indexCode} ${year}: ${labelVi}`,
  ],
  plans: ({ planId, docNumber, title }) => [planId, `${docNumber} ${title}`],
  metrics: ({ metricId, nameVi }) => [metricId, nameVi],
  targets: ({ targetId, clause, verbatim }) => [targetId, `${targetId} (${clause}): ${verbatim}`],
  successions: ({ oldUnitId, newUnitId }) => [`${oldUnitId}\n${newUnitId}`, `${oldUnitId} → ${newUnitId}`],
};

function entryChanges(
  proposed: ProposedRecords,
  known: KnownRecords,
): Readonly<Record<ChangeKind, readonly Entry[]>> {
  const changes: Record<ChangeKind, Entry[]> = { new: [], changed: [], unchanged: [] };
  const add = <Name extends Register>(
    register: Name,
    stored: readonly ProposedRecords[Name][number][],
  ): void => {
    const identify = identities[register];
    const old = new Map(stored.map((record) => [identify(record)[0], record]));
    for (const record of proposed[register]) {
      const [key, label] = identify(record);
      const before = old.get(key);
      const fields = before === undefined ? [] : differences(before, record);
      const kind = before === undefined ? 'new' : fields.length === 0 ? 'unchanged' : 'changed';
      changes[kind].push({ what: 'entry', line: record.row, register, label, fields });
    }
  };
  add('indices', known.indices);
  add('units', known.units);
  add('methods', known.methods);
  add('criteria', known.criteria);
  add('bands', known.bands ?? []);
  add('successions', []);
  add('plans', known.plans ?? []);
  add('metrics', known.metrics ?? []);
  add('targets', known.targets ?? []);
  return changes;
}

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

function differences(before: Origin, after: Origin): Entry['fields'] {
  const old: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(after).flatMap(([name, value]: [string, unknown]) =>
    name === 'batchId' || name === 'row' || old[name] === value
      ? []
      : { name, old: printed(old[name]), new: printed(value) },
  );
}
