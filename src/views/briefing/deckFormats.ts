import type { DeckFile, DeckWork } from '../../export/deckFile.ts';

/** Office files a deck can be written as. */
export const deckFormats = ['pptx', 'docx'] as const;
export type DeckFormat = (typeof deckFormats)[number];

export const deckTypes: Readonly<Record<DeckFormat, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Writes a deck; the code for it is fetched with the first one. @throws the signal's reason when it was stopped */
export async function writeDeck(format: DeckFormat, file: DeckFile, work: DeckWork): Promise<Uint8Array> {
  if (format === 'pptx') return (await import('../../export/deckPptx.ts')).deckPptx(file, work);
  return (await import('../../export/deckDocx.ts')).deckDocx(file, work);
}
