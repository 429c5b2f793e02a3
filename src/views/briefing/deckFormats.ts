import type { DeckFile, DeckWork } from '../../export/deckFile.ts';

/** Office files a deck can be written as. */
export const deckFormats = ['pptx', 'docx'] as const;
export type DeckFormat = (typeof deckFormats)[number];

export const deckTypes: Readonly<Record<DeckFormat, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** @throws the signal's reason when it was stopped */
type DeckWriter = (file: DeckFile, work: DeckWork) => Promise<Uint8Array>;

const writers: Readonly<Record<DeckFormat, () => Promise<DeckWriter>>> = {
  pptx: async () => (await import('../../export/deckPptx.ts')).deckPptx,
  docx: async () => (await import('../../export/deckDocx.ts')).deckDocx,
};

/** The code that writes a format, fetched with the first file: it comes while the slides are read. */
export function loadDeckWriter(format: DeckFormat): Promise<DeckWriter> {
  const writer = writers[format]();
  // Who awaits it learns of a failure; until then it is nobody's.
  writer.catch(() => undefined);
  return writer;
}
