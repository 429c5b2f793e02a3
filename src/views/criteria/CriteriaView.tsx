import type { ViewProps } from '../shared/viewProps.ts';

export const CriteriaView = ({ screen }: ViewProps) => <p>{screen.unitName}</p>;
