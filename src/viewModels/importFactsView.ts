import type { Words } from '../i18n/words.ts';
import type { Delimiter } from '../ingest/delimiter.ts';
import type { Encoding } from '../ingest/encoding.ts';
import { encodingNames } from '../ingest/encoding.ts';
import type { KnownRecords } from '../ingest/importContext.ts';
import { isScoreLayout, registerLayouts, scoreLayouts } from '../ingest/layout.ts';
import type { ColumnRole, Mapping } from '../ingest/mapping.ts';
import type { DraftSummary } from '../workers/importMessages.ts';
import type { ImportFile } from './importFile.ts';
import { periodOptions } from './importQuestionView.ts';

export type FactId =
  | 'sheet'
  | 'encoding'
  | 'delimiter'
  | 'numberFormat'
  | 'layout'
  | 'index'
  | 'year'
  | 'period'
  | 'method'
  | 'kind';

/** One thing a file was understood as; what the file itself says in its cells has no options. */
export interface FactView {
  readonly id: FactId;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly selectedId: string | null;
  /** Said instead of a choice: several values, or none yet. */
  readonly text: string;
}

/** Names of the delimiters in words, and the letters they are. */
export const delimiterNames = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'pipe'],
  [' ', 'space'],
] as const satisfies readonly (readonly [Delimiter, string])[];

const firstYear = 2005;

interface FactsContext {
  readonly words: Words;
  readonly file: ImportFile;
  readonly known: KnownRecords;
  /** The year now: the newest figures are of this year or the one before. */
  readonly thisYear: number;
}

/** What a file was understood as, each to be changed. */
export function factsOf(context: FactsContext): readonly FactView[] {
  const { opened, summary } = context.file;
  if (opened === null) return [];
  const mapping = summary?.mapping ?? null;
  const isScores = mapping !== null && (isScoreLayout(mapping.layout) || mapping.layout === 'answers');
  return [
    ...readFacts(context),
    ...(summary === null || summary.outcome === 'refused' ? [] : [layoutFact(context, summary)]),
    ...(summary === null || !isScores ? [] : scoreFacts(context, summary, mapping)),
  ];
}

function readFacts({ words, file }: FactsContext): readonly FactView[] {
  const { t, format } = words;
  const { opened } = file;
  if (opened === null) return [];
  const sheet: FactView = {
    id: 'sheet',
    label: t('import.facts.sheet'),
    options: opened.sheets.map(({ name, rows, isHidden }) => ({
      id: name,
      label: [
        name,
        t('import.facts.sheetRows', { rows: format.count(rows) }),
        ...(isHidden ? [t('import.facts.sheetHidden')] : []),
      ].join(' · '),
    })),
    selectedId: opened.sheet,
    text: '',
  };
  if (opened.sheets.length > 0) return [sheet];
  const encodings = Object.keys(encodingNames) as readonly Encoding[];
  return [
    {
      id: 'encoding',
      label: t('import.facts.encoding'),
      options: encodings.map((id) => ({ id, label: encodingNames[id] })),
      selectedId: opened.encoding,
      text: t('import.facts.unknown'),
    },
    {
      id: 'delimiter',
      label: t('import.facts.delimiter'),
      options: withCurrent(
        delimiterNames.map(([id, name]) => ({ id, label: t(`import.delimiter.${name}`) })),
        opened.delimiter,
      ),
      selectedId: opened.delimiter,
      text: t('import.facts.unknown'),
    },
  ];
}

const layoutFact = ({ words: { t } }: FactsContext, { layout }: DraftSummary): FactView => ({
  id: 'layout',
  label: t('import.facts.layout'),
  options: [...scoreLayouts, ...registerLayouts, 'answers' as const].map((id) => ({
    id,
    label: t(`import.layout.${id}`),
  })),
  selectedId: layout,
  text: t('import.facts.unknown'),
});

const hasRole = ({ columns }: Mapping, role: ColumnRole): boolean =>
  columns.some((column) => column.role === role);

const hasInHeadings = ({ columns }: Mapping, part: 'year' | 'index' | 'kind'): boolean =>
  columns.some(({ figure }) => figure !== null && figure[part] !== null);

/** The only value, or null; several are listed in words. */
const only = <Value>(values: readonly Value[]): Value | null => {
  const [first] = values;
  return first !== undefined && new Set(values).size === 1 ? first : null;
};

function scoreFacts(context: FactsContext, summary: DraftSummary, mapping: Mapping): readonly FactView[] {
  const { words, known, thisYear } = context;
  const { t, format } = words;
  const { spans, numberFormat } = summary;
  const years = [...new Set(spans.map(({ year }) => year))];
  const indices = [...new Set(spans.map(({ indexCode }) => String(indexCode)))];
  const methods = [...new Set(spans.map(({ methodId }) => String(methodId)))];
  const methodName = (id: string): string =>
    known.methods.find(({ methodId }) => methodId === id)?.nameVi ?? id;
  const byFile = (said: readonly string[]): string =>
    said.length === 0 ? t('import.facts.unknown') : format.list(said);
  const index = mapping.fixed.indexCode ?? only(indices);
  const fact = (
    id: FactId,
    isSaid: boolean,
    options: FactView['options'],
    selectedId: string | null,
    said: readonly string[],
  ): FactView => ({
    id,
    label: t(`import.facts.${id}`),
    options: isSaid ? [] : options,
    selectedId,
    text: isSaid && said.length === 0 ? t('import.facts.byFile') : byFile(said),
  });
  const yearOptions = Array.from({ length: thisYear - firstYear + 2 }, (_, back) => {
    const year = String(thisYear + 1 - back);
    return { id: year, label: year };
  });
  const facts = [
    fact(
      'numberFormat',
      false,
      (['comma', 'dot'] as const).map((id) => ({ id, label: t(`import.numberFormat.${id}`) })),
      numberFormat === 'comma' || numberFormat === 'dot' ? numberFormat : null,
      [t(`import.numberFormat.${numberFormat}`)],
    ),
    fact(
      'index',
      hasRole(mapping, 'index') || hasInHeadings(mapping, 'index'),
      withCurrent(
        known.indices.map(({ indexCode, nameVi }) => ({ id: indexCode, label: `${indexCode} · ${nameVi}` })),
        index,
      ),
      index,
      indices,
    ),
    fact(
      'year',
      hasRole(mapping, 'year') || hasInHeadings(mapping, 'year'),
      yearOptions,
      yearText(mapping.fixed.year ?? only(years)),
      years.map(String),
    ),
    fact('period', hasRole(mapping, 'period'), periodOptions(words), mapping.fixed.period ?? '', []),
    fact(
      'method',
      hasRole(mapping, 'method'),
      withCurrent(
        known.methods
          .filter((method) => index === null || method.indexCode === index)
          .map(({ methodId, nameVi, firstYear: from, lastYear: to }) => ({
            id: methodId,
            label: t('import.question.methodNeeded.years', { name: nameVi, first: from, last: to }),
          })),
        only(methods),
      ),
      only(methods),
      methods.map(methodName),
    ),
    fact(
      'kind',
      hasRole(mapping, 'kind') || hasInHeadings(mapping, 'kind'),
      (['final', 'appraised', 'selfAssessed', 'survey'] as const).map((id) => ({
        id,
        label: t(`import.kind.${id}`),
      })),
      mapping.fixed.kind ?? 'final',
      [],
    ),
  ];
  // Answers are no points: they have neither a number format nor a kind.
  return mapping.layout === 'answers'
    ? facts.filter(({ id }) => id !== 'numberFormat' && id !== 'kind')
    : facts;
}

const yearText = (year: number | null): string | null => (year === null ? null : String(year));

/** Options with the one in use, which the workspace need not know yet. */
const withCurrent = (options: FactView['options'], id: string | null): FactView['options'] =>
  id === null || options.some((option) => option.id === id) ? options : [...options, { id, label: id }];
