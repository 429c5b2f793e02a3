import type { ViewProps } from '../shared/viewProps.ts';

export const UnitView = ({ screen }: ViewProps) => <p>{screen.unitName}</p>;
