import type { MethodRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';

type Scale = Pick<MethodRecord, 'scaleMin' | 'scaleMax' | 'scaleUnit'>;

/** The scale for an axis or a column header: `điểm, thang 8–80` or `%`. */
export const scaleText = ({ t, format }: Words, { scaleMin, scaleMax, scaleUnit }: Scale): string =>
  scaleUnit === 'percent'
    ? t('common.scale.percent')
    : t('common.scale.points', { min: format.count(scaleMin), max: format.count(scaleMax) });

/** What a difference of two values is counted in: points, or percentage points when values are percentages. */
export const changeUnitText = ({ t }: Words, { scaleUnit }: Pick<MethodRecord, 'scaleUnit'>): string =>
  scaleUnit === 'percent' ? t('common.scale.changePercent') : t('common.scale.changePoints');
