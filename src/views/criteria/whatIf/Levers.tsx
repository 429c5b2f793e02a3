import { classNames } from '../../../components/classNames.ts';
import { DecimalField } from '../../../components/DecimalField.tsx';
import { groupBy } from '../../../domain/groupBy.ts';
import type { CriterionId } from '../../../domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Lever } from '../../../viewModels/whatIfView.ts';
import styles from './WhatIf.module.css';

interface LeversProps {
  readonly levers: readonly Lever[];
  readonly onSet: (criterionId: CriterionId, points: number) => void;
}

/** The criteria by area, each with a slider and a field for its points. */
export const Levers = ({ levers, onSet }: LeversProps) => {
  const { t } = useWords();
  return (
    <section className={styles.levers} aria-label={t('whatIf.levers.label')} tabIndex={-1}>
      {[...groupBy(levers, ({ area }) => area)].map(([area, ofArea]) => (
        <fieldset className={styles.area} key={area}>
          <legend className={styles.areaName}>{area}</legend>
          {ofArea.map((lever) => (
            <LeverRow key={lever.criterionId} lever={lever} onSet={onSet} />
          ))}
        </fieldset>
      ))}
    </section>
  );
};

interface LeverRowProps {
  readonly lever: Lever;
  readonly onSet: LeversProps['onSet'];
}

const LeverRow = ({ lever, onSet }: LeverRowProps) => {
  const { t, format } = useWords();
  const { criterionId, name, minPoints, maxPoints, stepPoints, setPoints, isChanged } = lever;
  return (
    <div className={classNames(styles.lever, isChanged && styles.changed)}>
      <span className={styles.leverName}>
        {name}
        {isChanged ? (
          <span className={styles.was}>{t('whatIf.levers.was', { points: lever.pointsText })}</span>
        ) : null}
      </span>
      <input
        className={styles.slider}
        type="range"
        min={minPoints}
        max={maxPoints}
        step={stepPoints}
        value={setPoints}
        aria-label={t('whatIf.levers.slider', { name })}
        aria-valuetext={format.points(setPoints)}
        onChange={(event) => {
          onSet(criterionId, Number(event.target.value));
        }}
      />
      <span className={styles.entry}>
        <DecimalField
          className={styles.number}
          label={t('whatIf.levers.number', { name })}
          value={setPoints}
          text={format.points(setPoints)}
          min={minPoints}
          max={maxPoints}
          step={stepPoints}
          onChange={(points) => {
            onSet(criterionId, points);
          }}
        />
        <span className={styles.of}>{t('whatIf.levers.of', { max: lever.maxText })}</span>
      </span>
      <span className={styles.effect}>{lever.effectText}</span>
      {isChanged ? (
        <button
          className={styles.reset}
          type="button"
          aria-label={t('whatIf.levers.reset', { name })}
          onClick={() => {
            onSet(criterionId, lever.points);
          }}
        >
          ↺
        </button>
      ) : (
        <span className={styles.reset} />
      )}
    </div>
  );
};
