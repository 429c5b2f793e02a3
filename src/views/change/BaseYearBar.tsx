import { Notice } from '../../components/Notice.tsx';
import { RichText } from '../../components/RichText.tsx';
import { ToggleButton } from '../../components/ToggleButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { baseYearChoices, comparableChoices } from '../../viewModels/baseYears.ts';
import type { BaseYearChoice } from '../../viewModels/baseYears.ts';
import { unavailableChange } from '../../viewModels/changeSummary.ts';
import { likeForLikeText } from '../../viewModels/likeForLikeText.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import styles from './ChangeView.module.css';

/** Base years one press away, why a change is not given, and over which units ranks are counted. */
export const BaseYearBar = ({ screen, control }: ViewProps) => {
  const { t } = useWords();
  const { comparison, page } = screen;
  const setBase = (baseYear: number) => {
    control.setSelection({ baseYear });
  };
  const reason = unavailableChange(screen);
  const explanation = likeForLikeText(screen);
  return (
    <div className={styles.years}>
      <ChoiceRow label={t('change.base.label')} choices={baseYearChoices(screen)} onChoose={setBase} />
      {reason === null ? null : (
        <Notice
          tone="info"
          title={
            comparison === null
              ? t('change.base.noneTitle', { year: page.year })
              : t('change.base.breakTitle', { base: comparison.base.year, year: page.year })
          }
          body={reason}
        >
          <ChoiceRow
            label={t('change.base.comparable', { year: page.year })}
            choices={comparableChoices(screen)}
            onChoose={setBase}
          />
        </Notice>
      )}
      {explanation === '' ? null : (
        <div className={styles.row}>
          {comparison === null || (comparison.likeForLike?.k ?? 0) === 0 ? null : (
            <ToggleButton
              label={t('common.select.likeForLike')}
              isOn={control.selection.likeForLike}
              onToggle={(likeForLike) => {
                control.setSelection({ likeForLike });
              }}
            />
          )}
          <p className={styles.explanation}>
            <RichText>{explanation}</RichText>
          </p>
        </div>
      )}
    </div>
  );
};

interface ChoiceRowProps {
  readonly label: string;
  readonly choices: readonly BaseYearChoice[];
  readonly onChoose: (year: number) => void;
}

const ChoiceRow = ({ label, choices, onChoose }: ChoiceRowProps) =>
  choices.length === 0 ? null : (
    <fieldset className={styles.row} data-print="hide">
      <legend className={styles.label}>{label}</legend>
      {choices.map(({ year, label: text, isCurrent }) => (
        <button
          className={styles.choice}
          type="button"
          key={year}
          aria-pressed={isCurrent}
          onClick={() => {
            onChoose(year);
          }}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
