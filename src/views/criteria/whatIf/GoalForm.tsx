import { DecimalField } from '../../../components/DecimalField.tsx';
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
  const { t, format } = useWords();
  const isValue = request.kind === 'value';
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
      <DecimalField
        key={request.kind}
        className={styles.number}
        label={t(isValue ? 'whatIf.goal.valueLabel' : 'whatIf.goal.placesLabel')}
        value={isValue ? request.value : request.places}
        text={isValue ? format.points(request.value) : format.count(request.places)}
        min={isValue ? scale.min : 1}
        max={isValue ? scale.max : Infinity}
        step={isValue ? 0.5 : 1}
        onChange={(wanted) => {
          onChange(isValue ? { ...request, value: wanted } : { ...request, places: Math.round(wanted) });
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
