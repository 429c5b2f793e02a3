import { memo, useCallback, useMemo } from 'react';
import { SegmentedControl } from '../components/SegmentedControl.tsx';
import { SelectField } from '../components/SelectField.tsx';
import type { Language } from '../i18n/words.ts';
import { useWords } from '../i18n/useWords.ts';
import { writePreferences } from '../state/preferences.ts';
import { themes } from '../state/selection.ts';
import type { Theme } from '../state/selection.ts';
import type { SelectionControl } from '../state/useSelection.ts';

interface PreferencesProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly setSelection: SelectionControl['setSelection'];
}

const languages = [
  { id: 'vi', label: 'VI' },
  { id: 'en', label: 'EN' },
] as const;

/** Language and theme; kept for the next visit. */
export const Preferences = memo(({ language, theme, setSelection }: PreferencesProps) => {
  const { t } = useWords();
  const themeOptions = useMemo(() => themes.map((id) => ({ id, label: t(`common.theme.${id}`) })), [t]);
  const selectTheme = useCallback(
    (chosen: Theme) => {
      writePreferences({ theme: chosen });
      setSelection({ theme: chosen });
    },
    [setSelection],
  );
  return (
    <>
      <SegmentedControl
        look="quiet"
        label={t('common.language.label')}
        segments={languages}
        selectedId={language}
        onSelect={(chosen) => {
          writePreferences({ language: chosen });
          setSelection({ language: chosen });
        }}
      />
      <SelectField
        look="bar"
        isLabelHidden
        label={t('common.theme.label')}
        options={themeOptions}
        selectedId={theme}
        onSelect={selectTheme}
      />
    </>
  );
});
Preferences.displayName = 'Preferences';
