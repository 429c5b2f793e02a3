import type { ComponentType } from 'react';
import { lazyComponent } from '../components/lazyComponent.ts';
import type { LazyComponent } from '../components/lazyComponent.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { withLateWords } from '../i18n/withLateWords.ts';
import type { RegisterViewProps, ViewProps } from '../views/shared/viewProps.ts';

/** A screen: its name in the address, its label, and its code, loaded when first shown. */
export type RegisteredView = {
  readonly id: string;
  readonly labelKey: MessageKey;
} & (
  | { readonly kind: 'figures'; readonly screen: LazyComponent<ViewProps> }
  /** Works in a workspace without figures too. */
  | { readonly kind: 'register'; readonly screen: LazyComponent<RegisterViewProps> }
);

const view = (
  id: string,
  labelKey: MessageKey,
  load: () => Promise<ComponentType<ViewProps>>,
): RegisteredView => ({
  id,
  labelKey,
  kind: 'figures',
  screen: lazyComponent(load),
});

/** The screens in the order of the navigation; the first is shown when an address names none. */
export const viewRegistry: readonly RegisteredView[] = [
  view(
    'overview',
    'common.nav.overview',
    async () => (await import('../views/overview/OverviewView.tsx')).OverviewView,
  ),
  view('ranking', 'common.nav.ranking', () =>
    withLateWords(async () => (await import('../views/ranking/RankingView.tsx')).RankingView),
  ),
  view('change', 'common.nav.change', () =>
    withLateWords(async () => (await import('../views/change/ChangeView.tsx')).ChangeView),
  ),
  view('criteria', 'common.nav.criteria', () =>
    withLateWords(async () => (await import('../views/criteria/CriteriaView.tsx')).CriteriaView),
  ),
  {
    id: 'targets',
    labelKey: 'common.nav.targets',
    kind: 'register',
    screen: lazyComponent(() =>
      withLateWords(async () => (await import('../views/targets/TargetsView.tsx')).TargetsView),
    ),
  },
  view('satisfaction', 'common.nav.satisfaction', () =>
    withLateWords(async () => (await import('../views/satisfaction/SatisfactionView.tsx')).SatisfactionView),
  ),
  view('unit', 'common.nav.unit', () =>
    withLateWords(async () => (await import('../views/unit/UnitView.tsx')).UnitView),
  ),
  {
    id: 'lineage',
    labelKey: 'common.nav.lineage',
    kind: 'register',
    screen: lazyComponent(() =>
      withLateWords(async () => (await import('../views/lineage/LineageView.tsx')).LineageView),
    ),
  },
  {
    id: 'data',
    labelKey: 'common.nav.data',
    kind: 'register',
    screen: lazyComponent(() =>
      withLateWords(async () => (await import('../views/data/DataView.tsx')).DataView),
    ),
  },
  view('briefing', 'common.nav.briefing', () =>
    withLateWords(async () => (await import('../views/briefing/BriefingView.tsx')).BriefingView),
  ),
];

/** The screen of a name; null for an unknown one, and for the briefing, which shows the others. */
export function screenOf(name: string): ComponentType<ViewProps> | null {
  const found = viewRegistry.find(({ id }) => id === name && id !== 'briefing');
  // A screen of registers passes over the figures it is given.
  return found === undefined ? null : (found.screen.Component as ComponentType<ViewProps>);
}
