import { useWords } from '../../i18n/useWords.ts';
import styles from './Stage.module.css';
import type { StageState } from './stageKeys.ts';
import type { FullScreen } from './useFullScreen.ts';
import type { Presenter } from './usePresenter.ts';

interface StageMessagesProps {
  readonly state: StageState;
  /** Said over the first slide; empty for nothing. */
  readonly notice: string;
  readonly isAwake: boolean;
  readonly fullScreen: FullScreen;
  readonly presenter: Presenter;
}

/** What the machine refused, and the number being typed; nothing that needs an answer. */
export const StageMessages = ({ state, notice, isAwake, fullScreen, presenter }: StageMessagesProps) => {
  const { t } = useWords();
  const isFirst = state.slide === 0;
  const messages = [
    ...(notice !== '' && isFirst ? [notice] : []),
    ...(fullScreen.isRefused ? [t('briefing.stage.noFullScreen')] : []),
    ...(!isAwake && isFirst ? [t('briefing.stage.noWakeLock')] : []),
    ...(state.typed === '' ? [] : [t('briefing.stage.typed', { n: state.typed })]),
  ];
  return (
    <div className={styles.messages} role="status">
      {messages.map((message) => (
        <p className={styles.message} key={message}>
          {message}
        </p>
      ))}
      {presenter.isRefused ? (
        <p className={styles.message}>
          {t('briefing.stage.noPopup')}{' '}
          <button className={styles.button} type="button" onClick={presenter.showOnPage}>
            {t('briefing.stage.inPage')}
          </button>
        </p>
      ) : null}
    </div>
  );
};
