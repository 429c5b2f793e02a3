import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import type { SlideScope } from '../../domain/deck.ts';
import type { RowWindow } from '../../domain/fewRows.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Selection } from '../../state/selection.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { noChoice, scopeOf, yearsOf } from './slideScopeOf.ts';
import type { LiveChoice } from './slideScopeOf.ts';
import styles from './Stage.module.css';
import type { FullScreen } from './useFullScreen.ts';
import type { Presenter } from './usePresenter.ts';
import type { StageControl } from './useStageState.ts';

interface StageBarProps {
  readonly act: StageControl['act'];
  /** Of the slide on show; null follows the selection. */
  readonly scope: SlideScope | null;
  readonly selection: Selection;
  readonly choice: LiveChoice;
  readonly onChoice: (choice: LiveChoice) => void;
  readonly window: RowWindow;
  readonly onWindow: (window: RowWindow) => void;
  readonly fullScreen: FullScreen;
  readonly presenter: Presenter;
  /** Gives the keys back to the talk. */
  readonly onDone: () => void;
}

const windows = ['around', 'top', 'bottom'] as const satisfies readonly RowWindow[];

/** The talk's controls: seen when the pointer moves or the focus is in them. */
export const StageBar = (props: StageBarProps) => {
  const { act, choice, onChoice, window, onWindow, fullScreen, presenter, onDone } = props;
  const { t } = useWords();
  const { catalog } = useWorkspace();
  const scope = props.scope ?? scopeOf(props.selection, catalog);
  const years = scope === null ? [] : yearsOf(catalog, scope);
  const year = choice.year ?? scope?.year ?? null;
  const button = (label: string, sign: string, onPress: () => void) => (
    <button
      className={styles.button}
      type="button"
      aria-label={label}
      title={label}
      onClick={() => {
        onPress();
        onDone();
      }}
    >
      {sign}
    </button>
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('briefing.start')}>
      {button(t('briefing.stage.previous'), '←', () => act({ kind: 'previous' }))}
      {button(t('briefing.stage.next'), '→', () => act({ kind: 'next' }))}
      <SelectField
        look="bar"
        label={t('briefing.stage.year')}
        options={years.map((one) => ({ id: String(one), label: String(one) }))}
        selectedId={year === null ? null : String(year)}
        onSelect={(chosen) => {
          onChoice({ ...choice, year: Number(chosen) });
          onDone();
        }}
      />
      <SegmentedControl
        label={t('briefing.stage.rows')}
        segments={windows.map((id) => ({ id, label: t(`briefing.stage.${id}`) }))}
        selectedId={window}
        onSelect={(chosen) => {
          onWindow(chosen);
          onDone();
        }}
      />
      {choice === noChoice ? null : (
        <button
          className={styles.button}
          type="button"
          onClick={() => {
            onChoice(noChoice);
            onDone();
          }}
        >
          {t('briefing.stage.original')}
        </button>
      )}
      {button(t('briefing.stage.overview'), 'Esc', () => act({ kind: 'overview' }))}
      {button(t('briefing.stage.blank'), 'B', () => act({ kind: 'blank', color: 'black' }))}
      {button(t('briefing.stage.presenter'), 'S', presenter.toggle)}
      {button(t('briefing.stage.fullScreen'), 'F', fullScreen.toggle)}
      {button(t('briefing.stage.help'), '?', () => act({ kind: 'help' }))}
      <button className={styles.button} type="button" onClick={() => act({ kind: 'end' })}>
        {t('briefing.stage.end')}
      </button>
    </div>
  );
};
