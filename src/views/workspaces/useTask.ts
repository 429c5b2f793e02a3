import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { failureText } from './failureText.ts';

/** One thing at a time that takes a while and may fail. */
export interface Task {
  readonly isBusy: boolean;
  /** Why the last one failed, in a sentence; null when it did not. */
  readonly failure: string | null;
  /** What the last one did, in a sentence; empty for nothing to say. */
  readonly report: string;
  /** Does the work and keeps the sentence it resolves with. */
  readonly run: (work: () => Promise<string>) => void;
}

/** Runs the actions of a dialog or panel and keeps what became of the last one. */
export function useTask(): Task {
  const words = useWords();
  const [state, setState] = useState({ isBusy: false, failure: null as string | null, report: '' });
  const run = (work: () => Promise<string>): void => {
    setState({ isBusy: true, failure: null, report: '' });
    work().then(
      (report) => setState({ isBusy: false, failure: null, report }),
      (error: unknown) => setState({ isBusy: false, failure: failureText(words, error), report: '' }),
    );
  };
  return { ...state, run };
}
