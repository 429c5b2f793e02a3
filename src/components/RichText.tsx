import { parseRichText } from './richTextParts.ts';

interface RichTextProps {
  /** Plain text; `**words**` are emphasised, nothing else is markup. */
  readonly children: string;
}

/** A generated sentence with its emphasis. */
export const RichText = ({ children }: RichTextProps) =>
  parseRichText(children).map(({ text, strong }, position) => {
    // A sentence never reorders its parts.
    const key = `${position}`;
    return strong ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
  });
