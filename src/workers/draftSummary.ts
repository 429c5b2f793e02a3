import { groupBy } from '../domain/groupBy.ts';
import type { Issue } from '../domain/issue.ts';
import { surveyIndex } from '../domain/surveyIndex.ts';
import type { ImportContext } from '../ingest/importContext.ts';
import type { ImportDraft, SurveyImport } from '../ingest/importDraft.ts';
import { clip } from '../ingest/registerIssues.ts';
import type { DraftSummary, IssueGroup, IssuePlace, LoadedSpan } from './importMessages.ts';
import type { PreviewTable } from './previewTable.ts';

/** More questions than these nobody answers one by one: the mapping is wrong. */
const questionsShown = 5000;
const placesShown = 20;

/** A draft without its rows: small enough to be handed to the page after every decision. */
export function draftSummary(
  draft: ImportDraft,
  preview: PreviewTable,
  known: Pick<ImportContext, 'methods'>,
): DraftSummary {
  const { outcome, layout, mapping, mappingSource, confidence, signature, numberFormat } = draft;
  const { accounting, cells, corrections, questions, proposed } = draft;
  const reasons = groupBy(draft.skippedRows, ({ reason }) => reason);
  return {
    outcome,
    layout,
    mapping,
    mappingSource,
    confidence,
    signature,
    numberFormat,
    accounting,
    cells,
    corrections,
    questions: questions.slice(0, questionsShown),
    questionCount: questions.length,
    issueGroups: issueGroups(draft, preview),
    skippedReasons: [...reasons].map(([reason, rows]) => ({ reason, count: rows.length })),
    spans: draft.survey === null ? loadedSpans(draft) : surveySpans(draft.survey, known),
    proposed: {
      indices: proposed.indices.length,
      units: proposed.units.length,
      methods: proposed.methods.length,
      criteria: proposed.criteria.length,
      bands: proposed.bands.length,
      successions: proposed.successions.length,
      plans: proposed.plans.length,
      metrics: proposed.metrics.length,
      targets: proposed.targets.length,
    },
    publications: draft.publications.length,
    previewRows: preview.counts,
  };
}

/** Issues by kind, errors first; rows that only wait for an answer are told by the questions. */
function issueGroups(draft: ImportDraft, preview: PreviewTable): readonly IssueGroup[] {
  const asked = new Set<string>(draft.questions.map(({ kind }) => kind));
  const groups = groupBy(
    draft.issues.filter(({ code }) => !asked.has(code)),
    ({ severity, code }) => `${severity} ${code}`,
  );
  const order = { error: 0, warning: 1, info: 2 };
  return [...groups.values()]
    .flatMap((issues): readonly IssueGroup[] => {
      const [first] = issues;
      if (first === undefined) return [];
      const places = issues.slice(0, placesShown).map((issue) => placeOf(issue, preview));
      return [{ code: first.code, severity: first.severity, count: issues.length, places }];
    })
    .toSorted((a, b) =>
      a.severity === b.severity ? b.count - a.count : order[a.severity] - order[b.severity],
    );
}

/** Where an issue stands, by position. */
export function placeOf(issue: Issue, preview: PreviewTable): IssuePlace {
  const { line, column: heading = '', value = '', message } = issue;
  const column = preview.columnOf(issue);
  const shown = value === '' && column !== null ? clip(preview.cellsAt(line)[column] ?? '') : value;
  return { line, column, heading, value: shown, message };
}

/** Years and methods of the answers that load, the newest first. */
function surveySpans(
  { cube }: SurveyImport,
  { methods }: Pick<ImportContext, 'methods'>,
): readonly LoadedSpan[] {
  const answersOf = new Float64Array(cube.places.length);
  for (const counts of cube.counts)
    for (let cell = 0; cell < cube.length; cell += 1) {
      const place = cube.place[cell] ?? 0;
      answersOf[place] = (answersOf[place] ?? 0) + (counts[cell] ?? 0);
    }
  const answers = new Map<string, LoadedSpan>();
  for (const [number, { methodId, year }] of cube.places.entries()) {
    const figures = answersOf[number] ?? 0;
    if (figures === 0) continue;
    const key = `${methodId} ${year}`;
    const indexCode = methods.find((method) => method.methodId === methodId)?.indexCode ?? surveyIndex;
    answers.set(key, { indexCode, year, methodId, figures: figures + (answers.get(key)?.figures ?? 0) });
  }
  return [...answers.values()].toSorted((a, b) =>
    a.year === b.year ? b.figures - a.figures : b.year - a.year,
  );
}

/** Years are smaller. */
const yearsApart = 10_000;

/** Years, indices and methods of the loaded figures, the newest first. */
function loadedSpans({ scores }: ImportDraft): readonly LoadedSpan[] {
  const { year: years, methodId, indexCode } = scores;
  const counts = new Map<number, { readonly place: number; figures: number }>();
  for (let place = 0; place < scores.length; place += 1) {
    const key = (methodId.numbers[place] ?? -1) * yearsApart + (years[place] ?? 0);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { place, figures: 1 });
    else known.figures += 1;
  }
  return [...counts.values()]
    .flatMap(({ place, figures }): LoadedSpan[] => {
      const method = methodId.texts[methodId.numbers[place] ?? -1];
      const index = indexCode.texts[indexCode.numbers[place] ?? -1];
      return method === undefined || index === undefined
        ? []
        : [{ indexCode: index, year: years[place] ?? 0, methodId: method, figures }];
    })
    .toSorted((a, b) => (a.year === b.year ? b.figures - a.figures : b.year - a.year));
}
