import type { OfficeReport, ReportCell } from './officeReports.ts';
import {
  report1,
  report2,
  report3,
  report3b,
  report5,
  report6,
  report8,
  scoreSheet,
} from './officeReports.ts';
import { officeTruth } from './officeTruth.ts';
import { tcvn3Bytes, utf16Bytes, utf8Bytes, windows1258Bytes } from './vietnameseBytes.ts';

/** How an office saves a report as text. */
interface Saving {
  readonly name: string;
  readonly delimiter: string;
  readonly decimal: ',' | '.';
  readonly lineEnd: string;
  readonly bytes: (text: string) => Uint8Array;
}

const savings: readonly Saving[] = [
  { name: 'Windows-1258, ;', delimiter: ';', decimal: ',', lineEnd: '\r\n', bytes: windows1258Bytes },
  { name: 'UTF-8, ,', delimiter: ',', decimal: ',', lineEnd: '\n', bytes: utf8Bytes },
  {
    name: 'UTF-16, tab',
    delimiter: '\t',
    decimal: '.',
    lineEnd: '\r\n',
    bytes: (text) => utf16Bytes(`\u{FEFF}${text}`, true),
  },
  { name: 'UTF-8, ; , decimal point', delimiter: ';', decimal: '.', lineEnd: '\r', bytes: utf8Bytes },
  { name: 'TCVN3, |', delimiter: '|', decimal: ',', lineEnd: '\r\n', bytes: tcvn3Bytes },
];

/** A report saved by an office, and what it says. */
export interface OfficeFile {
  readonly name: string;
  readonly report: OfficeReport;
  readonly bytes: Uint8Array;
}

/** Every layout an office prints from one truth, with the columns some offices hide. */
export function officeReports(seed: number): readonly OfficeReport[] {
  const truth = officeTruth(seed);
  const nextYear = { ...officeTruth(seed + 1000), year: truth.year + 1, units: truth.units };
  return [
    report1(truth),
    report2(truth),
    report2(truth, false),
    report3(truth),
    report3(truth, 'marks'),
    report3({ ...truth, units: truth.units.slice(0, 2) }, 'marks'),
    report3(truth, 'results'),
    report3(truth, 'all', true),
    report3b(truth),
    report5(truth),
    report6([truth, { ...nextYear, mark: nextYear.mark }]),
    report8(truth),
    scoreSheet(truth),
  ];
}

/** The reports of a seed as files: the first seed in every way offices save them, each other in one of them. */
export function officeFiles(seeds: readonly number[]): readonly OfficeFile[] {
  return seeds.flatMap((seed, position) =>
    officeReports(seed).flatMap((report, index) =>
      savings
        .filter((_, way) => position === 0 || way === (position + index) % savings.length)
        .map((saving) => ({
          name: `${index} ${report.layout}, ${saving.name}, seed ${seed}`,
          report,
          bytes: saving.bytes(written(report.rows, saving)),
        })),
    ),
  );
}

function written(rows: OfficeReport['rows'], saving: Saving): string {
  return rows
    .map((row) => `${row.map((cell) => cellText(cell, saving)).join(saving.delimiter)}${saving.lineEnd}`)
    .join('');
}

function cellText(cell: ReportCell, { delimiter, decimal }: Saving): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell).replace('.', decimal) : cell;
  return /["\n]/u.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
