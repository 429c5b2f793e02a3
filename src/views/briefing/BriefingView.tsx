import { useCallback, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Selection } from '../../state/selection.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { DeckEditor } from './DeckEditor.tsx';
import { Stage } from './Stage.tsx';
import { useAsOf } from './useAsOf.ts';
import { useDeck } from './useDeck.ts';

const partsOf = (selection: Selection): string => JSON.stringify({ ...selection, slide: null });

/** The control as it was before slides were turned: what slides show does not depend on which is on show. */
function useSlideControl(control: SelectionControl): SelectionControl {
  const [kept, setKept] = useState(control);
  if (partsOf(kept.selection) === partsOf(control.selection)) return kept;
  setKept(control);
  return control;
}

/** Briefings: made ready here, and given when the address names a slide. */
export const BriefingView = ({ screen, control }: ViewProps) => {
  const { t } = useWords();
  const { selection, setSelection } = control;
  const slideControl = useSlideControl(control);
  const chosen = useDeck(slideControl.selection);
  const asOf = useAsOf();
  const onSlide = useCallback((slide: number) => setSelection({ slide: slide + 1 }), [setSelection]);
  const onEnd = useCallback(() => setSelection({ slide: null }), [setSelection]);
  if (selection.slide === null) {
    return <DeckEditor chosen={chosen} screen={screen} control={slideControl} asOf={asOf} />;
  }
  if (selection.deckId !== null && !chosen.documents.isReady) return null;
  return (
    <Stage
      key={chosen.id}
      deck={chosen.deck}
      name={chosen.name === '' ? screen.unitName : chosen.name}
      asOf={asOf}
      notice={chosen.isLost ? t('briefing.stage.lostDeck') : ''}
      control={slideControl}
      firstSlide={selection.slide - 1}
      onSlide={onSlide}
      onEnd={onEnd}
    />
  );
};
