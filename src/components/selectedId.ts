const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What a click on a chart selects: the mark's `selectId`, or the id behind a row's name. Null for anything else. */
export const selectedId = (params: unknown): string | null => {
  if (!isRecord(params)) return null;
  const data = params['data'];
  if (isRecord(data) && typeof data['selectId'] === 'string') return data['selectId'];
  const isRowName = params['componentType'] === 'yAxis' && params['targetType'] === 'axisLabel';
  return isRowName && typeof params['value'] === 'string' ? params['value'] : null;
};
