import { useWords } from '../i18n/useWords.ts';
import styles from './App.module.css';

/** Says above every screen, on paper too, that what follows is invented. */
export const IllustrativeRibbon = () => {
  const { t } = useWords();
  return (
    <p className={styles.ribbon} role="note">
      <strong>{t('common.illustrative.mark')}</strong> {t('common.illustrative.note')}
    </p>
  );
};
