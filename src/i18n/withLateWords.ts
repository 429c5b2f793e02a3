import { loadLateWords } from './createI18n.ts';

/** Fetches code together with the words it speaks. */
export async function withLateWords<Code>(load: () => Promise<Code>): Promise<Code> {
  const [code] = await Promise.all([load(), loadLateWords()]);
  return code;
}
