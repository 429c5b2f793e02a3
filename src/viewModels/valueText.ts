import type { MethodRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';

type Unit = Pick<MethodRecord, 'scaleUnit'>;

/** A value with its unit, for sentences: `45,55 điểm` or `89,72 %`. */
export const valueText = ({ t, format }: Words, { scaleUnit }: Unit, value: number): string =>
  scaleUnit === 'percent'
    ? format.percent(value / 100, 2)
    : t('ranking.valuePoints', { value: format.points(value) });

/** A difference of two values with its unit: `+0,12 điểm` or `+1,37 điểm phần trăm`. */
export const changeText = ({ t, format }: Words, { scaleUnit }: Unit, points: number): string =>
  t(scaleUnit === 'percent' ? 'ranking.changePp' : 'ranking.changePoints', { change: format.signed(points) });

/** A distance, unsigned, with its unit. */
export const distanceText = ({ t, format }: Words, { scaleUnit }: Unit, points: number): string =>
  t(scaleUnit === 'percent' ? 'ranking.changePp' : 'ranking.changePoints', {
    change: format.points(Math.abs(points)),
  });
