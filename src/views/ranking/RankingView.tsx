import type { ViewProps } from '../shared/viewProps.ts';

export const RankingView = ({ screen }: ViewProps) => <p>{screen.unitName}</p>;
