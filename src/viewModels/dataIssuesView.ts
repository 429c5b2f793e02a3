import type { DataContext } from './dataFilesView.ts';
import type { PanelView } from './panelView.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** What was found in the files, cell by cell: file, line, column, value, and what to do. */
export function dataIssuesOf({ words, catalog, issues }: DataContext): PanelView<TableView> {
  const { t, format } = words;
  const fileOf = new Map(catalog.batches.map((batch) => [batch.batchId, batch.fileName]));
  const found = issues.flatMap(({ batchId, issues: ofFile }) =>
    ofFile.map((issue) => ({ file: fileOf.get(batchId) ?? batchId, issue })),
  );
  const count = (severity: 'error' | 'warning' | 'info'): string =>
    format.count(found.filter(({ issue }) => issue.severity === severity).length);
  return tablePanel({
    id: 'dataIssues',
    title: t('data.issues.title'),
    sentence:
      found.length === 0
        ? ''
        : t('data.issues.sentence', {
            errors: count('error'),
            warnings: count('warning'),
            infos: count('info'),
          }),
    unavailable:
      found.length === 0 ? t('data.issues.none', { files: format.count(catalog.batches.length) }) : null,
    table: {
      caption: t('data.issues.title'),
      columns: [
        { key: 'severity', label: t('data.issues.severity'), kind: 'text' },
        { key: 'file', label: t('data.files.file'), kind: 'text' },
        { key: 'line', label: t('data.issues.line'), kind: 'number' },
        { key: 'column', label: t('data.issues.column'), kind: 'text' },
        { key: 'value', label: t('data.issues.value'), kind: 'text' },
        { key: 'message', label: t('data.issues.message'), kind: 'text' },
      ],
      rows: found.map(({ file, issue }, position) => {
        const severity = t(`data.issues.${issue.severity}`);
        return {
          id: `${position}`,
          cells: [
            textCell(severity),
            textCell(file),
            { value: issue.line, text: format.count(issue.line) },
            textCell(issue.column ?? ''),
            textCell(issue.value ?? ''),
            textCell(issue.message),
          ],
        };
      }),
    },
    source: '',
  });
}
