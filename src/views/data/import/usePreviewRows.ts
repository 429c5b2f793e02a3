import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { GridWindow } from '../../../components/useGridWindow.ts';
import type { ImportClient } from '../../../workers/importClient.ts';
import type { PreviewRow, RowFilter } from '../../../workers/importMessages.ts';

const rowsAPage = 100;
const columnsAPage = 64;

interface PreviewRows {
  /** A row of the filter with the cells of a column's page; null while it is fetched. */
  readonly rowAt: (row: number, column: number) => PreviewRow | null;
  /** Position of a column in the cells of its page. */
  readonly cellIn: (row: PreviewRow, column: number) => string;
  readonly onWindow: (window: GridWindow) => void;
}

interface PreviewOf {
  readonly fileId: string;
  readonly draftNumber: number;
  readonly filter: RowFilter;
  readonly client: ImportClient;
}

const keyOf = ({ fileId, draftNumber, filter }: PreviewOf, row: number, column: number) =>
  ['importRows', { fileId, draftNumber, filter, row, column }] as const;

const pages = (first: number, last: number, size: number): readonly number[] =>
  Array.from({ length: Math.floor(last / size) - Math.floor(first / size) + 1 }, (_, index) => Math.floor(first / size) + index);

/** The rows in sight, fetched from the worker by pages. Rows of the draft before stay until the new ones are there. */
export function usePreviewRows(preview: PreviewOf): PreviewRows {
  const queries = useQueryClient();
  const [sight, setSight] = useState<GridWindow>({ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 });
  const wanted = pages(sight.firstRow, sight.lastRow, rowsAPage).flatMap((row) =>
    pages(sight.firstColumn, sight.lastColumn, columnsAPage).map((column) => ({ row, column })),
  );
  const fetched = useQueries({
    queries: wanted.map(({ row, column }) => ({
      queryKey: keyOf(preview, row, column),
      queryFn: async (): Promise<readonly PreviewRow[]> => {
        const answer = await preview.client.call('rows', {
          filter: preview.filter,
          firstRow: row * rowsAPage,
          rowCount: rowsAPage,
          firstColumn: column * columnsAPage,
          columnCount: columnsAPage,
        });
        return answer.ok ? answer.value : [];
      },
      gcTime: 20_000,
      placeholderData: () =>
        queries.getQueryData<readonly PreviewRow[]>(
          keyOf({ ...preview, draftNumber: preview.draftNumber - 1 }, row, column),
        ),
    })),
  });
  const found = new Map(
    wanted.map(({ row, column }, position) => [`${row} ${column}`, fetched[position]?.data ?? null]),
  );
  const onWindow = useCallback((window: GridWindow) => {
    setSight(window);
  }, []);
  const cellIn = useMemo(
    () =>
      (row: PreviewRow, column: number): string =>
        row.cells?.[column % columnsAPage] ?? '',
    [],
  );
  return {
    rowAt: (row, column) => {
      const page = found.get(`${Math.floor(row / rowsAPage)} ${Math.floor(Math.max(0, column) / columnsAPage)}`);
      return page?.[row % rowsAPage] ?? null;
    },
    cellIn,
    onWindow,
  };
}
