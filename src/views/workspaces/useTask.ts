import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { failureText } from './failureText.ts';

/** One thing at a time that takes a while and may fail. */
export interface Task {
  readonly isBusy: boolean;
  /** Why the last one failed, in a sentence; null when it did not. */
  readonly failure: string | null;
  readonly error: unknown;
  /** What the last one did, in a sentence; empty for nothing to say. */
  readonly report: string;
  /** Does the work and keeps the sentence it resolves with. */
  readonly run: (work: () => Promise<string>) => void;
}

const idle = { isBusy: false, failure: null, error: null, report: '' } as const;

/** Runs the actions of a dialog or panel and keeps what became of the last one. */
export function useTask(): Task {
  const words = useWords();
  const [state, setState] = useState<Omit<Task, 'run'>>(idle);
  const run = (work: () => Promise<string>): void => {
    setState({ ...idle, isBusy: true });
    work().then(
      (report) => setState({ ...idle, report }),
      (error: unknown) => setState({ ...idle, failure: failureText(words, error), error }),
    );
  };
  return { ...state, run };
}
