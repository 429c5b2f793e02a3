import { criterionScoresQuery, unitCriterionScoresQuery } from '../../queries/criterionScores.ts';
import { successionsQuery } from '../../queries/successions.ts';
import { acrossBreakNotes } from '../../viewModels/acrossBreakNotes.ts';
import { historyView } from '../../viewModels/historyView.ts';
import { neighboursOf } from '../../viewModels/neighboursView.ts';
import { paretoOf } from '../../viewModels/paretoView.ts';
import { strengthsOf } from '../../viewModels/strengthsView.ts';
import { unitFateText } from '../../viewModels/successionView.ts';
import { unitCriteriaOf } from '../../viewModels/unitCriteriaView.ts';
import { indicatorsOf, isRankable } from '../../viewModels/indicator.ts';
import { otherIndices } from '../../viewModels/population.ts';
import { unitHeaderOf } from '../../viewModels/unitHeaderView.ts';
import { waterfallOf } from '../../viewModels/waterfallView.ts';
import { HistoryPanel } from '../shared/HistoryPanel.tsx';
import { PlanTargets } from '../shared/PlanTargets.tsx';
import { TablePanel } from '../shared/TablePanel.tsx';
import { ThemeContext } from '../shared/useChartTheme.ts';
import { question } from '../shared/question.ts';
import { useEstimates } from '../shared/useEstimates.ts';
import { useRows } from '../shared/useRows.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { LostPointsList } from './LostPointsList.tsx';
import { OtherIndexPanel } from './OtherIndexPanel.tsx';
import { OtherIndicatorsPanel } from './OtherIndicatorsPanel.tsx';
import { StrengthList } from './StrengthList.tsx';
import { UnitBar } from './UnitBar.tsx';
import { UnitFooter } from './UnitFooter.tsx';
import { UnitHeader } from './UnitHeader.tsx';
import { UnitWaterfall } from './UnitWaterfall.tsx';
import styles from './UnitView.module.css';
import { useSheetFit } from './useSheetFit.ts';

/** Criteria listed under lost points: the sheet is one page. */
const lostCount = 5;

/** One unit on one sheet of A4; what is on screen is what is printed, hence the paper's width and colours. */
export const UnitView = ({ screen: chosen, control }: ViewProps) => {
  const screen = useEstimates(chosen);
  const { words, page, unitId, catalog } = screen;
  const { t } = words;
  const paper = useSheetFit();
  const { indexCode, level } = page.method;
  const [now, own, successions] = useRows([
    question(criterionScoresQuery, [indexCode, level, page.year]),
    question(unitCriterionScoresQuery, [indexCode, unitId]),
    question(successionsQuery, []),
  ]);
  const header = unitHeaderOf(screen, acrossBreakNotes(screen, { base: own, now: own }));
  const lost = paretoOf(screen, now, lostCount);
  const strengths = strengthsOf(screen, now);
  const others = otherIndices(catalog, page.method).filter((index) => isRankable(catalog, index));
  const isProjected = control.selection.theme === 'projector';
  // The page is about one unit; the lines of pinned ones would not fit the height it has.
  const history = historyView({ ...screen, pinned: [] });
  return (
    <ThemeContext value={isProjected ? 'projector' : 'light'}>
      <UnitBar screen={screen} control={control} />
      <div className={styles.targets} data-print="hide">
        <PlanTargets screen={screen} control={control} />
      </div>
      <article ref={paper} className={styles.sheet} aria-label={header.unitName}>
        <div className={styles.top}>
          <UnitHeader view={header} />
          <HistoryPanel
            screen={screen}
            view={history}
            asOf={control.selection.asOf}
            height={isProjected ? 420 : 130}
          />
        </div>
        <div className={styles.criteria}>
          <TablePanel view={unitCriteriaOf(screen, { own, now })} />
          <TablePanel view={strengths}>
            {strengths.chart === null ? null : <StrengthList view={strengths.chart} />}
          </TablePanel>
        </div>
        <div className={styles.pair}>
          <UnitWaterfall
            view={waterfallOf({ screen, unitId, scores: own, scope: { level: 1 } })}
            isProjected={isProjected}
          />
          <div className={styles.stack}>
            <TablePanel view={neighboursOf(screen)} />
            <TablePanel view={lost}>
              {lost.chart === null ? null : <LostPointsList view={lost.chart} />}
            </TablePanel>
          </div>
        </div>
        <div className={styles.others}>
          {others.map((index) =>
            indicatorsOf(catalog, index, page.year).length === 0 ? (
              <OtherIndexPanel key={index.indexCode} screen={screen} index={index} />
            ) : (
              <OtherIndicatorsPanel key={index.indexCode} screen={screen} index={index} />
            ),
          )}
        </div>
        <UnitFooter
          fateTitle={t('unit.fate.title')}
          fate={unitFateText(screen, successions)}
          header={header}
          words={words}
        />
      </article>
    </ThemeContext>
  );
};
