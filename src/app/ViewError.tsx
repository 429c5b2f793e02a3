import { useQueryClient } from '@tanstack/react-query';
import { Notice } from '../components/Notice.tsx';
import { QueryError } from '../database/queryError.ts';
import { useWords } from '../i18n/useWords.ts';
import styles from './App.module.css';

interface ViewErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A screen failed: a plain sentence, the details on request, and another try. */
export const ViewError = ({ error, onRetry }: ViewErrorProps) => {
  const { t } = useWords();
  const queries = useQueryClient();
  const area = error instanceof QueryError ? 'query' : 'view';
  return (
    <Notice tone="error" title={t(`errors.${area}.title`)} body={t(`errors.${area}.body`)}>
      <details>
        <summary>{t('common.details')}</summary>
        <pre className={styles.details}>{String(error)}</pre>
      </details>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          queries.removeQueries({ predicate: (query) => query.state.status === 'error' });
          onRetry();
        }}
      >
        {t('common.retry')}
      </button>
    </Notice>
  );
};
