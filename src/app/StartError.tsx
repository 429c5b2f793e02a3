import { Notice } from '../components/Notice.tsx';
import { EngineUnsupportedError } from '../database/queryError.ts';
import { useWords } from '../i18n/useWords.ts';
import styles from './App.module.css';

interface StartErrorProps {
  readonly error: unknown;
}

/** The engine did not start: what is missing and which browser to use. */
export const StartError = ({ error }: StartErrorProps) => {
  const { t } = useWords();
  const isUnsupported = error instanceof EngineUnsupportedError;
  return (
    <main className={styles.alone}>
      <Notice
        tone="error"
        title={t(isUnsupported ? 'errors.unsupported.title' : 'errors.start.title')}
        body={t(isUnsupported ? 'errors.unsupported.body' : 'errors.start.body')}
        items={isUnsupported ? [t(`errors.unsupported.${error.missing}`)] : [String(error)]}
      >
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            window.location.reload();
          }}
        >
          {t('common.retry')}
        </button>
      </Notice>
    </main>
  );
};
