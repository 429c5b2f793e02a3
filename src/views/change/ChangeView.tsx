import type { ViewProps } from '../shared/viewProps.ts';

export const ChangeView = ({ screen }: ViewProps) => <p>{screen.unitName}</p>;
