import { useId } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { changeSlide } from '../../domain/deck.ts';
import type { Deck, DeckSlide, SlideScope } from '../../domain/deck.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { periodOfYear } from '../../viewModels/periodText.ts';
import { useWorkspace } from '../shared/workspace.ts';
import styles from './DeckEditor.module.css';
import { scopeOf } from './slideScopeOf.ts';
import type { DeckDraft } from './useDeckDraft.ts';

interface SlideFormProps {
  readonly slide: DeckSlide;
  readonly deck: Deck;
  readonly control: SelectionControl;
  readonly change: DeckDraft['change'];
  /** Begins the talk with this slide; null while it is hidden. */
  readonly onStart: (() => void) | null;
}

const maxTitle = 200;

/** Title, notes and what a slide is about. */
export const SlideForm = ({ slide, deck, control, change, onStart }: SlideFormProps) => {
  const words = useWords();
  const { t } = words;
  const { catalog } = useWorkspace();
  const notesId = useId();
  const { slideId, title, notes } = slide;
  const scope = slide.scope ?? deck.scope;
  const scopeText = ({ indexCode, year, period, unitName }: SlideScope): string =>
    t('briefing.form.scopeText', {
      index: indexCode,
      year: periodOfYear(words, period, year),
      unit: unitName,
    });
  return (
    <div className={styles.form}>
      <TextField
        label={t('briefing.form.title')}
        value={title ?? ''}
        maxLength={maxTitle}
        hint={t('briefing.form.titleHint')}
        onChange={(typed) => {
          change((known) => changeSlide(known, slideId, { title: typed === '' ? null : typed }));
        }}
      />
      <label className={styles.notesLabel} htmlFor={notesId}>
        {t('briefing.form.notes')}
      </label>
      <textarea
        className={styles.notes}
        id={notesId}
        rows={5}
        maxLength={20_000}
        value={notes}
        onChange={(event) => {
          change((known) => changeSlide(known, slideId, { notes: event.target.value }));
        }}
      />
      <div className={styles.formRow}>
        <p className={styles.hint}>
          {scope === null
            ? t('briefing.form.follows')
            : t('briefing.form.about', { scope: scopeText(scope) })}
        </p>
        {scope === null ? null : (
          <ActionButton
            onPress={() => {
              const own = scopeOf(control.selection, catalog);
              change((known) =>
                slide.scope === null ? { ...known, scope: own } : changeSlide(known, slideId, { scope: own }),
              );
            }}
          >
            {t(slide.scope === null ? 'briefing.form.rescopeDeck' : 'briefing.form.rescope')}
          </ActionButton>
        )}
        {onStart === null ? null : (
          <ActionButton onPress={onStart}>{t('briefing.form.startHere')}</ActionButton>
        )}
      </div>
    </div>
  );
};
