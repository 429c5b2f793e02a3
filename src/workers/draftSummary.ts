import { groupBy } from '../domain/groupBy.ts';
import type { Issue } from '../domain/issue.ts';
import type { ImportDraft } from '../ingest/importDraft.ts';
import { clip } from '../ingest/registerIssues.ts';
import type { DraftSummary, IssueGroup, IssuePlace, LoadedSpan } from './importMessages.ts';
import type { PreviewTable } from './previewTable.ts';

/** More questions than these nobody answers one by one: the mapping is wrong. */
const questionsShown = 5000;
const placesShown = 20;

/** A draft without its rows: small enough to be handed to the page after every decision. */
export function draftSummary(draft: ImportDraft, preview: PreviewTable): DraftSummary {
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
    spans: loadedSpans(draft),
    proposed: {
      indices: proposed.indices.length,
      units: proposed.units.length,
      methods: proposed.methods.length,
      criteria: proposed.criteria.length,
      bands: proposed.bands.length,
      successions: proposed.successions.length,
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

/** Years and indices of the loaded figures, the newest first. */
function loadedSpans({ records }: ImportDraft): readonly LoadedSpan[] {
  const spans = new Map<string, { -readonly [Key in keyof LoadedSpan]: LoadedSpan[Key] }>();
  for (const { indexCode, year, methodId } of records) {
    const key = `${methodId} ${year}`;
    const known = spans.get(key);
    if (known === undefined) spans.set(key, { indexCode, year, methodId, figures: 1 });
    else known.figures += 1;
  }
  return [...spans.values()].toSorted((a, b) =>
    a.year === b.year ? b.figures - a.figures : b.year - a.year,
  );
}
