import type { ReactNode } from 'react';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../i18n/useWords.ts';

interface ImportFlowProps {
  readonly children: ReactNode;
}

/** The one-file app takes no files in: it keeps nothing. */
export const ImportFlow = ({ children }: ImportFlowProps) => {
  const { t } = useWords();
  return (
    <>
      <Notice tone="info" title={t('portable.readOnly')} />
      {children}
    </>
  );
};
