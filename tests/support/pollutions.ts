import { dialectPollutions } from './pollutionsOfDialect.ts';
import { filePollutions } from './pollutionsOfFile.ts';
import { rowPollutions } from './pollutionsOfRows.ts';
import type { Expected } from './pollutionScore.ts';
import { tablePollutions } from './pollutionsOfTable.ts';
import { sourceTable } from './pollutionSource.ts';

/** One polluted variant of a clean table. */
export interface Pollution {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
  /** Something is lost or doubtful: the file must not be accepted without a warning. */
  readonly isDamaged: boolean;
}

/**
 * Polluted variants of one table: every kind the survey behind the Pollock benchmark found in 3,712 published files
 * (Vitagliano et al., "Pollock: A Data Loading Benchmark", VLDB 2023), and a few of Vietnamese offices.
 */
export function pollutions(rowCount: number, seed: number): readonly Pollution[] {
  const source = sourceTable(rowCount, seed);
  return [
    ...filePollutions(source),
    ...dialectPollutions(),
    ...tablePollutions(source),
    ...rowPollutions(source),
  ];
}
