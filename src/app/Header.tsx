import { NavBar } from '../components/NavBar.tsx';
import { useWords } from '../i18n/useWords.ts';
import { noYear } from '../state/selection.ts';
import type { SelectionControl } from '../state/useSelection.ts';
import { WorkspaceMenu } from '../views/workspaces/WorkspaceMenu.tsx';
import { surveyIndex } from '../domain/surveyIndex.ts';
import type { SelectionPatch } from '../state/encodeSelection.ts';
import { hasSurvey } from '../viewModels/hasSurvey.ts';
import { useWorkspace } from '../views/shared/workspace.ts';
import styles from './App.module.css';
import { CopyLink } from './CopyLink.tsx';
import { Preferences } from './Preferences.tsx';
import { viewRegistry } from './viewRegistry.ts';

interface HeaderProps {
  readonly control: SelectionControl;
}

/** A briefing must be there at once: its code comes while the pointer is on its way. A failure is reported where it is needed. */
const preloadBriefing = (): void => {
  const briefing = viewRegistry.find(({ id }) => id === 'briefing');
  briefing?.screen.preload().catch(() => undefined);
};

/** Name, screens, language and theme. */
export const Header = ({ control }: HeaderProps) => {
  const { t } = useWords();
  const { selection, setSelection, linkFor } = control;
  const isEmpty = selection.year === noYear;
  const { catalog } = useWorkspace();
  // The screen of satisfaction is about a survey: its link chooses one where another index is on show.
  const stepTo = (view: string): SelectionPatch =>
    view === 'satisfaction' && hasSurvey(catalog) ? { view, indexCode: surveyIndex } : { view };
  return (
    <header className={styles.header} data-print="hide">
      <p className={styles.name}>{t('common.appName')}</p>
      <NavBar
        label={t('common.nav.label')}
        items={viewRegistry.map(({ id, labelKey }) => ({
          id,
          label: t(labelKey),
          href: linkFor(stepTo(id)),
        }))}
        currentId={selection.view}
        onNavigate={(view) => {
          setSelection(stepTo(view));
        }}
      />
      <div className={styles.preferences}>
        {isEmpty ? null : (
          <a
            className={styles.start}
            href={linkFor({ view: 'briefing', slide: 1 })}
            onPointerEnter={preloadBriefing}
            onFocus={preloadBriefing}
            onClick={(event) => {
              event.preventDefault();
              setSelection({ view: 'briefing', slide: 1 });
            }}
          >
            <span aria-hidden="true">▶</span>&nbsp;
            {t('common.present')}
          </a>
        )}
        <CopyLink permalink={control.permalink} />
        <WorkspaceMenu />
        <Preferences language={selection.language} theme={selection.theme} setSelection={setSelection} />
      </div>
    </header>
  );
};
