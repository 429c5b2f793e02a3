import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { useWords } from '../../../src/i18n/useWords.ts';
import { WordsProvider } from '../../../src/i18n/WordsProvider.tsx';

const Speaker = () => {
  const { t, format } = useWords();
  return <p>{`${t('common.nav.overview')} ${format.points(87.92)}`}</p>;
};

const say = (language: 'vi' | 'en') =>
  renderToString(
    <WordsProvider language={language}>
      <Speaker />
    </WordsProvider>,
  );

describe(useWords, () => {
  test('speaks the language of the provider', () => {
    expect(say('vi')).toBe('<p>Tổng quan 87,92</p>');
    expect(say('en')).toBe('<p>Overview 87.92</p>');
  });
});
