/** Something an analyst must know about a file. `line` is 1-based in the file; `column` is the header's text. */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'info';
  /** Stable machine name, e.g. `unknownUnit`. */
  readonly code: string;
  readonly line: number;
  readonly column?: string;
  readonly value?: string;
  /** Vietnamese sentence: what happened and what to do. */
  readonly message: string;
}

/** What became of a file's rows. Always `read === loaded + rejected + skipped`. */
export interface Accounting {
  readonly read: number;
  readonly loaded: number;
  readonly rejected: number;
  readonly skipped: number;
}
