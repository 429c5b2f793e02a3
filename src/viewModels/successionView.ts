import { searchFold } from '../domain/searchFold.ts';
import type { Words } from '../i18n/words.ts';
import type { SuccessionRow } from '../queries/successions.ts';
import type { Catalog } from './catalog.ts';
import { dateText } from './dateText.ts';
import type { PanelView } from './panelView.ts';
import type { Screen } from './screen.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** What became of the selected unit, or what it was formed from; empty when no reorganisation is known. */
export function unitFateText({ words, unitId, unitName }: Screen, rows: readonly SuccessionRow[]): string {
  const { t, format } = words;
  const successors = rows.filter((row) => row.oldUnitId === unitId);
  const predecessors = rows.filter((row) => row.newUnitId === unitId);
  const [first] = successors;
  if (first === undefined) {
    const [origin] = predecessors;
    if (origin === undefined) return t('unit.fate.unknown', { unit: unitName });
    return t('unit.fate.formed', {
      date: dateText(words, origin.effectiveDate),
      unit: unitName,
      names: format.list(
        predecessors.map(({ oldName, part }) =>
          part === 'whole' ? oldName : t('lineage.sentence.partOf', { unit: oldName }),
        ),
      ),
    });
  }
  const date = dateText(words, first.effectiveDate);
  if (successors.length > 1 || first.part === 'part') {
    return t('unit.fate.split', {
      date,
      unit: unitName,
      names: format.list(successors.map(({ newName }) => newName)),
    });
  }
  const partners = rows.filter((row) => row.newUnitId === first.newUnitId && row.oldUnitId !== unitId);
  if (partners.length === 0) return t('unit.fate.unchanged', { date, unit: unitName });
  return t('unit.fate.merged', {
    date,
    unit: unitName,
    partners: format.list(partners.map(({ oldName }) => oldName)),
    successor: first.newName,
  });
}

/** Every old unit with the unit it became, narrowed to the names and codes that answer a search. */
export function successionsOf(
  { words, batches }: { readonly words: Words; readonly batches: Catalog['batches'] },
  rows: readonly SuccessionRow[],
  search: string,
): PanelView<TableView> {
  const { t, format } = words;
  const typed = searchFold(search);
  const shown = rows.filter((row) =>
    [row.oldName, row.newName, row.oldCode, row.newCode].some((text) => searchFold(text).includes(typed)),
  );
  const batch = batches.find(({ batchId }) => batchId === rows[0]?.batchId);
  const partners = new Map<string, number>();
  for (const { newUnitId } of rows) partners.set(newUnitId, (partners.get(newUnitId) ?? 0) + 1);
  const merged = rows.filter(({ newUnitId }) => (partners.get(newUnitId) ?? 0) > 1).length;
  return tablePanel({
    id: 'successions',
    title: t('data.successions.title'),
    sentence:
      rows.length === 0
        ? ''
        : t('data.successions.sentence', {
            before: format.count(new Set(rows.map(({ oldUnitId }) => oldUnitId)).size),
            after: format.count(partners.size),
            merged: format.count(merged),
            kept: format.count(rows.length - merged),
            date: dateText(words, rows[0]?.effectiveDate ?? ''),
            shown: format.count(shown.length),
          }),
    unavailable: rows.length === 0 ? t('data.successions.none') : null,
    table: {
      caption: t('data.successions.title'),
      columns: [
        { key: 'oldName', label: t('data.successions.oldName'), kind: 'text' },
        { key: 'oldCode', label: t('data.successions.oldCode'), kind: 'text' },
        { key: 'newName', label: t('data.successions.newName'), kind: 'text' },
        { key: 'newCode', label: t('data.successions.newCode'), kind: 'text' },
        { key: 'part', label: t('data.successions.part'), kind: 'text' },
        { key: 'change', label: t('data.successions.change'), kind: 'text' },
        { key: 'date', label: t('data.successions.date'), kind: 'text' },
      ],
      rows: shown.map((row) => {
        const isMerged = (partners.get(row.newUnitId) ?? 0) > 1;
        const part = t(row.part === 'whole' ? 'data.successions.whole' : 'data.successions.partly');
        const change = t(isMerged ? 'data.successions.merged' : 'data.successions.unchanged');
        return {
          id: `${row.oldUnitId} ${row.newUnitId}`,
          cells: [
            textCell(row.oldName),
            textCell(row.oldCode),
            textCell(row.newName),
            textCell(row.newCode),
            textCell(part),
            textCell(change),
            { value: row.effectiveDate, text: dateText(words, row.effectiveDate) },
          ],
        };
      }),
    },
    source:
      batch === undefined ? '' : `${batch.source} · ${t('common.sourceLine.file', { file: batch.fileName })}`,
  });
}
