import { useRef } from 'react';
import { ActionButton } from './ActionButton.tsx';

interface FileButtonProps {
  readonly label: string;
  /** Endings and types offered, e.g. `.csv,.xlsx`; anything may still be chosen. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  readonly look?: 'plain' | 'primary';
}

/** A button that lets files be chosen. The same file can be chosen twice in a row. */
export const FileButton = (props: FileButtonProps) => {
  const { label, accept, onFiles, isMultiple = false, isDisabled = false, look = 'plain' } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionButton look={look} isDisabled={isDisabled} onPress={() => input.current?.click()}>
        {label}
      </ActionButton>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        multiple={isMultiple}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
};
