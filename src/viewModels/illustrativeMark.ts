import type { Words } from '../i18n/words.ts';
import type { MethodRecord } from '../domain/records.ts';

/** What a source line begins with where a method is invented: the mark stays with a figure wherever it goes. */
export const illustrativeMark = (
  { t }: Pick<Words, 't'>,
  methods: readonly Pick<MethodRecord, 'status'>[],
): readonly string[] =>
  methods.some(({ status }) => status === 'illustrative') ? [t('common.illustrative.mark')] : [];
