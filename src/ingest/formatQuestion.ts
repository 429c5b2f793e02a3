import type { DraftInput } from './draftInput.ts';
import { bothReadings } from './figureCell.ts';
import type { NumberReadings } from './question.ts';
import type { Candidate } from './unpivot.ts';

const examplesShown = 3;
const examples = new WeakMap<DraftInput, NumberReadings[]>();

/** Asks which number format the file is in, with a few of its numbers read both ways. */
export function askForFormat({ line, heading, value }: Candidate, input: DraftInput): void {
  const known = examples.get(input) ?? [];
  examples.set(input, known);
  if (known.length < examplesShown) known.push({ value, line, column: heading, ...bothReadings(value) });
  input.questions.ask('ambiguousNumberFormat', line, () => ({
    kind: 'ambiguousNumberFormat',
    evidence: input.format === 'mixed' ? 'mixed' : 'none',
    examples: known,
  }));
}
