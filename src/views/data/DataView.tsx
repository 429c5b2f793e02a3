import type { ViewProps } from '../shared/viewProps.ts';

export const DataView = ({ screen }: ViewProps) => <p>{screen.unitName}</p>;
