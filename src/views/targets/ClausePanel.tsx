import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { TargetDetail } from '../../viewModels/targetDetail.ts';
import { targetScenarioId } from '../../viewModels/targetScenario.ts';
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
          {detail.whatIf === null ? null : (
            <p>
              <a
                href={control.linkFor({
                  view: 'criteria',
                  indexCode: detail.whatIf.indexCode,
                  level: detail.whatIf.level,
                  year: detail.whatIf.year,
                  unitId: detail.whatIf.unitId,
                  criterionId: null,
                  scenarioId: targetScenarioId(detail.whatIf.targetId),
                })}
              >
                {t('targets.detail.toWhatIf', { unit: detail.whatIf.unitName })}
              </a>
            </p>
          )}
        </div>
      )}
    </TablePanel>
  );
};
