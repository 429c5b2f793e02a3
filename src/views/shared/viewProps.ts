import type { SelectionControl } from '../../state/useSelection.ts';
import type { Screen } from '../../viewModels/screen.ts';

/** What every screen gets: the data of the selection, and how to change the selection. */
export interface ViewProps {
  readonly screen: Screen;
  readonly control: SelectionControl;
}
