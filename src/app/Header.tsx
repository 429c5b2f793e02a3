import { NavBar } from '../components/NavBar.tsx';
import { Picker } from '../components/Picker.tsx';
import { SegmentedControl } from '../components/SegmentedControl.tsx';
import { useWords } from '../i18n/useWords.ts';
import { writePreferences } from '../state/preferences.ts';
import { themes } from '../state/selection.ts';
import type { SelectionControl } from '../state/useSelection.ts';
import styles from './App.module.css';
import { viewRegistry } from './viewRegistry.ts';

interface HeaderProps {
  readonly control: SelectionControl;
}

/** Name, screens, language and theme. */
export const Header = ({ control }: HeaderProps) => {
  const { t } = useWords();
  const { selection, setSelection, linkFor } = control;
  return (
    <header className={styles.header} data-print="hide">
      <p className={styles.name}>{t('common.appName')}</p>
      <NavBar
        label={t('common.nav.label')}
        items={viewRegistry.map(({ id, labelKey }) => ({
          id,
          label: t(labelKey),
          href: linkFor({ view: id }),
        }))}
        currentId={selection.view}
        onNavigate={(view) => {
          setSelection({ view });
        }}
      />
      <div className={styles.preferences}>
        <p className={styles.workspace}>{t('common.workspace.provincial')}</p>
        <SegmentedControl
          look="quiet"
          label={t('common.language.label')}
          segments={[
            { id: 'vi', label: 'VI' },
            { id: 'en', label: 'EN' },
          ]}
          selectedId={selection.language}
          onSelect={(language) => {
            writePreferences({ language });
            setSelection({ language });
          }}
        />
        <Picker
          label={t('common.theme.label')}
          options={themes.map((theme) => ({ id: theme, label: t(`common.theme.${theme}`) }))}
          selectedId={selection.theme}
          onSelect={(theme) => {
            writePreferences({ theme });
            setSelection({ theme });
          }}
        />
      </div>
    </header>
  );
};
