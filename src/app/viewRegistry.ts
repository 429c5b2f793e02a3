import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import type { ViewProps } from '../views/shared/viewProps.ts';

/** A screen: its name in the address, its label, and its code, loaded when first shown. */
export interface RegisteredView {
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly View: LazyExoticComponent<ComponentType<ViewProps>>;
}

const load = (get: () => Promise<ComponentType<ViewProps>>): RegisteredView['View'] =>
  lazy(async () => ({ default: await get() }));

/** The screens in the order of the navigation; the first is shown when an address names none. */
export const viewRegistry: readonly RegisteredView[] = [
  {
    id: 'overview',
    labelKey: 'common.nav.overview',
    View: load(async () => (await import('../views/overview/OverviewView.tsx')).OverviewView),
  },
  {
    id: 'ranking',
    labelKey: 'common.nav.ranking',
    View: load(async () => (await import('../views/ranking/RankingView.tsx')).RankingView),
  },
  {
    id: 'change',
    labelKey: 'common.nav.change',
    View: load(async () => (await import('../views/change/ChangeView.tsx')).ChangeView),
  },
  {
    id: 'criteria',
    labelKey: 'common.nav.criteria',
    View: load(async () => (await import('../views/criteria/CriteriaView.tsx')).CriteriaView),
  },
  {
    id: 'unit',
    labelKey: 'common.nav.unit',
    View: load(async () => (await import('../views/unit/UnitView.tsx')).UnitView),
  },
  {
    id: 'data',
    labelKey: 'common.nav.data',
    View: load(async () => (await import('../views/data/DataView.tsx')).DataView),
  },
];
