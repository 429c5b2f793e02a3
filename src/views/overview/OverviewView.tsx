import type { ViewProps } from '../shared/viewProps.ts';

export const OverviewView = ({ screen }: ViewProps) => <p>{screen.unitName}</p>;
