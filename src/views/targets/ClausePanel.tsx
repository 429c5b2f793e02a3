import { asIndexCode } from '../../domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { TargetDetail } from '../../viewModels/targetDetail.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { ConflictSides } from './ConflictSides.tsx';
import { StatusMark } from './StatusMark.tsx';
import styles from './ClausePanel.module.css';

interface ClausePanelProps {
  readonly view: PanelView<TargetDetail>;
  readonly control: Pick<SelectionControl, 'linkFor'>;
}

/** The clause word for word with its document, beside what it rests on; contradictions side by side. */
export const ClausePanel = ({ view, control }: ClausePanelProps) => {
  const { t } = useWords();
  const detail = view.chart;
  return (
    <TablePanel view={view}>
      {detail === null ? null : (
        <div className={styles.detail} data-target-detail={detail.id}>
          <div className={styles.clause}>
            <p className={styles.signed}>
              <StatusMark status={detail.status} /> · {detail.clauseText}
              <br />
              {detail.signed}
            </p>
            {detail.sides.length > 0 ? null : (
              <blockquote className={styles.quote} lang="vi">
                {detail.verbatim}
              </blockquote>
            )}
          </div>
          <dl className={styles.facts}>
            {[...detail.facts, ...detail.lists].map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {detail.sides.length === 0 ? null : (
            <ConflictSides sides={detail.sides} difference={detail.difference} />
          )}
          {detail.note === '' ? null : (
            <p className={styles.note}>
              {t('targets.detail.note')}: {detail.note}
            </p>
          )}
          {detail.indexCode === null ? null : (
            <p>
              <a href={control.linkFor({ view: 'criteria', indexCode: asIndexCode(detail.indexCode) })}>
                {t('targets.detail.toWhatIf')}
              </a>
            </p>
          )}
        </div>
      )}
    </TablePanel>
  );
};
