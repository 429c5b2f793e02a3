import { classNames } from '../../components/classNames.ts';
import type { TargetStatus } from '../../domain/targetStatus.ts';
import { useWords } from '../../i18n/useWords.ts';
import { statusSymbols } from '../../viewModels/targetText.ts';
import styles from './StatusMark.module.css';

interface StatusMarkProps {
  readonly status: TargetStatus;
  readonly className?: string | undefined;
}

/** A status by sign and word; colour only repeats it. */
export const StatusMark = ({ status, className }: StatusMarkProps) => {
  const { t } = useWords();
  return (
    <span className={classNames(styles.mark, styles[status], className)}>
      <span aria-hidden="true">{statusSymbols[status]}</span> {t(`targets.status.${status}`)}
    </span>
  );
};
