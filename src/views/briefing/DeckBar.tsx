import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import { ModalDialog } from '../../components/ModalDialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ToggleButton } from '../../components/ToggleButton.tsx';
import { aspects } from '../../domain/deck.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import styles from './DeckEditor.module.css';
import { deckFormats } from './deckFormats.ts';
import type { DeckFormat } from './deckFormats.ts';
import type { ChosenDeck } from './useDeck.ts';
import type { DeckDraft } from './useDeckDraft.ts';

interface DeckBarProps {
  readonly chosen: ChosenDeck;
  readonly draft: DeckDraft;
  readonly control: SelectionControl;
  readonly onStart: () => void;
  readonly onPrint: () => void;
  readonly onExport: (format: DeckFormat) => void;
}

const readyId = 'ready';
const maxName = 120;

/** Which briefing, how it is shown, and the start. */
export const DeckBar = ({ chosen, draft, control, onStart, onPrint, onExport }: DeckBarProps) => {
  const { t } = useWords();
  const { deck, change } = draft;
  const { documents, unreadable, remove } = chosen.documents;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div className={styles.bar}>
        <ActionButton look="primary" onPress={onStart}>
          ▶ {t('briefing.start')}
        </ActionButton>
        <ActionButton onPress={onPrint}>{t('briefing.print.open')}</ActionButton>
        <MenuButton
          label={t('exports.deck.choose')}
          actions={deckFormats.map((format) => ({
            id: format,
            label: t(`exports.deck.${format}`),
            onAction: () => onExport(format),
          }))}
        />
        <SelectField
          look="bar"
          label={t('briefing.deck.choose')}
          options={[
            { id: readyId, label: t('briefing.deck.ready') },
            ...documents.map(({ id, name }) => ({ id, label: name })),
          ]}
          selectedId={chosen.id ?? readyId}
          onSelect={(id) => {
            control.setSelection({ deckId: id === readyId ? null : id });
          }}
        />
        {chosen.id === null ? (
          <p className={styles.hint}>{t('briefing.deck.readyHint')}</p>
        ) : (
          <>
            <TextField
              label={t('briefing.deck.name')}
              labelPlace="side"
              value={draft.name}
              maxLength={maxName}
              onChange={(name) => {
                if (name.trim() !== '') draft.rename(name);
              }}
            />
            <ActionButton onPress={() => setAsking(true)}>{t('briefing.deck.remove')}</ActionButton>
          </>
        )}
        <SegmentedControl
          label={t('briefing.deck.aspect')}
          segments={aspects.map((id) => ({ id, label: id }))}
          selectedId={deck.aspect}
          onSelect={(aspect) => change((known) => ({ ...known, aspect }))}
        />
        <ToggleButton
          label={t('briefing.deck.longRoom')}
          isOn={deck.isLongRoom}
          onToggle={(isLongRoom) => change((known) => ({ ...known, isLongRoom }))}
        />
      </div>
      {chosen.isLost ? <Notice tone="warning" title={t('briefing.stage.lostDeck')} /> : null}
      {unreadable.length === 0 ? null : (
        <Notice tone="warning" title={t('briefing.deck.unreadable')} items={unreadable} />
      )}
      {isAsking && chosen.id !== null ? (
        <ModalDialog
          role="alertdialog"
          title={t('briefing.deck.removeAsk', { name: chosen.name })}
          closeLabel={t('common.close')}
          onClose={() => setAsking(false)}
        >
          <p>{t('briefing.deck.removeText')}</p>
          <ActionButton
            look="danger"
            onPress={() => {
              const { id } = chosen;
              setAsking(false);
              draft.task.run(async () => {
                if (id !== null) await remove(id);
                control.setSelection({ deckId: null });
                return '';
              });
            }}
          >
            {t('briefing.deck.remove')}
          </ActionButton>
        </ModalDialog>
      ) : null}
    </>
  );
};
