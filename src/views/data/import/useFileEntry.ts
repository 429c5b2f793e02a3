import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { importableFiles } from '../../../viewModels/importableFiles.ts';

/** The ways a file comes in besides the button. */
export interface FileEntry {
  /** Files are dragged over the window. */
  readonly isDragging: boolean;
  /** Takes files in; what is none of ours is refused by name. */
  readonly add: (files: readonly File[]) => void;
  /** Names of files refused the last time. */
  readonly refused: readonly string[];
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files dropped anywhere on the window, and files or cells pasted outside of fields. */
export function useFileEntry(onFiles: (files: readonly File[]) => void): FileEntry {
  const { t } = useWords();
  const [isDragging, setDragging] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const add = (files: readonly File[]): void => {
    const sorted = importableFiles(files);
    setRefused(sorted.refused.map(({ name }) => name));
    if (sorted.accepted.length > 0) onFiles(sorted.accepted);
  };
  const addText = (text: string): void => {
    if (text.trim() === '') return;
    const time = new Date().toTimeString().slice(0, 8);
    const name = `${t('import.add.pastedName', { time })}.tsv`;
    onFiles([new File([text], name, { type: 'text/tab-separated-values' })]);
  };
  const onDrag = useEffectEvent((event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (event.type === 'drop') {
      setDragging(false);
      add([...(event.dataTransfer?.files ?? [])]);
    } else {
      // Leaving one element enters another; only leaving the window has nothing to enter.
      setDragging(event.type !== 'dragleave' || event.relatedTarget !== null);
    }
  });
  const onPaste = useEffectEvent((event: ClipboardEvent): void => {
    if (isTyping(event.target) || event.clipboardData === null) return;
    const files = [...event.clipboardData.files];
    const text = event.clipboardData.getData('text/plain');
    // Cells copied in a spreadsheet come with a picture of themselves; the text is what is meant.
    if (text !== '') addText(text);
    else if (files.length > 0) add(files);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const drags = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    const drag = (event: DragEvent): void => {
      onDrag(event);
    };
    const paste = (event: ClipboardEvent): void => {
      onPaste(event);
    };
    for (const name of drags) window.addEventListener(name, drag);
    window.addEventListener('paste', paste);
    return () => {
      for (const name of drags) window.removeEventListener(name, drag);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return { isDragging, add, refused };
}
