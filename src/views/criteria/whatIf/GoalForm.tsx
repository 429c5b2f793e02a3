import { SegmentedControl } from '../../../components/SegmentedControl.tsx';
import type { PeerReference } from '../../../domain/attainable.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Goal } from '../../../viewModels/goalPathView.ts';
import styles from './WhatIf.module.css';

/** What the reader asked for; both numbers are kept while one is in force. */
export interface GoalRequest {
  readonly kind: Goal['kind'];
  readonly value: number;
  readonly places: number;
  readonly reference: PeerReference;
}

/** The goal in force. */
export const goalOf = ({ kind, value, places }: GoalRequest): Goal =>
  kind === 'value' ? { kind, value } : { kind, places };

interface GoalFormProps {
  readonly request: GoalRequest;
  /** Bounds of the index. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly onChange: (request: GoalRequest) => void;
}

/** What to reach and whom to take as the yardstick. */
export const GoalForm = ({ request, scale, onChange }: GoalFormProps) => {
  const { t } = useWords();
  const isValue = request.kind === 'value';
  const set = (text: string): void => {
    const number = Number(text);
    if (text === '' || !Number.isFinite(number)) return;
    onChange(
      isValue ? { ...request, value: number } : { ...request, places: Math.max(1, Math.round(number)) },
    );
  };
  return (
    <div className={styles.goal}>
      <SegmentedControl
        label={t('whatIf.goal.label')}
        segments={[
          { id: 'places', label: t('whatIf.goal.places') },
          { id: 'value', label: t('whatIf.goal.value') },
        ]}
        selectedId={request.kind}
        onSelect={(kind) => {
          onChange({ ...request, kind });
        }}
      />
      <input
        className={styles.number}
        type="number"
        min={isValue ? scale.min : 1}
        max={isValue ? scale.max : undefined}
        step={isValue ? 0.5 : 1}
        value={isValue ? request.value : request.places}
        aria-label={t(isValue ? 'whatIf.goal.valueLabel' : 'whatIf.goal.placesLabel')}
        onChange={(event) => {
          set(event.target.value);
        }}
      />
      <SegmentedControl
        label={t('whatIf.goal.reference')}
        segments={[
          { id: 'best', label: t('whatIf.goal.best') },
          { id: 'median', label: t('whatIf.goal.median') },
        ]}
        selectedId={request.reference}
        onSelect={(reference) => {
          onChange({ ...request, reference });
        }}
      />
    </div>
  );
};
