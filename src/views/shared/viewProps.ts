import type { SelectionControl } from '../../state/useSelection.ts';
import type { Screen } from '../../viewModels/screen.ts';

/** What a screen of registers gets: it works in a workspace without figures too. */
export interface RegisterViewProps {
  /** How to change the selection. */
  readonly control: SelectionControl;
}

/** What a screen of figures gets. */
export interface ViewProps extends RegisterViewProps {
  /** The data of the selection. */
  readonly screen: Screen;
}
