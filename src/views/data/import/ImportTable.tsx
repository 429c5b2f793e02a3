import { useState } from 'react';
import { DataGrid } from '../../../components/DataGrid.tsx';
import { rowHeader } from '../../../components/gridMove.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Edit } from '../../../ingest/editDecisions.ts';
import { correctCell, revertCell, skipLine } from '../../../ingest/editDecisions.ts';
import type { Mapping } from '../../../ingest/mapping.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import { gridCellOf, gridRowOf, headingOf } from '../../../viewModels/importTableView.ts';
import type { ImportClient } from '../../../workers/importClient.ts';
import type { DraftSummary, RowFilter } from '../../../workers/importMessages.ts';
import { CellDetails } from './CellDetails.tsx';
import { CellInput } from './CellInput.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { ColumnMeaning } from './ColumnMeaning.tsx';
import { currentSession } from './currentSession.ts';
import styles from './ImportTable.module.css';
import { RowFilterBar } from './RowFilterBar.tsx';
import { useCellEditing } from './useCellEditing.ts';
import type { GoToCell } from './useGridFocus.ts';
import { useGridFocus } from './useGridFocus.ts';
import { usePreviewRows } from './usePreviewRows.ts';

interface ImportTableProps {
  readonly file: ImportFile;
  readonly summary: DraftSummary;
  readonly header: readonly string[];
  readonly client: ImportClient;
  readonly goTo: GoToCell | null;
}

/** Every line of the file with what becomes of it; cells are corrected where they stand. */
export const ImportTable = ({ file, summary, header, client, goTo }: ImportTableProps) => {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useState<RowFilter>('all');
  const [meaningOf, setMeaningOf] = useState<number | null>(null);
  const { id: fileId, draftNumber, decisions } = file;
  const { mapping } = summary;
  const rows = usePreviewRows({ fileId, draftNumber, filter, client });
  const { rowAt, cellIn } = rows;
  const { active, setActive, focusRequest, focus, reset } = useGridFocus(client, goTo, setFilter);
  const decide = (edit: Edit): void => {
    currentSession.decide(fileId, edit);
  };
  const setMapping = (edited: Mapping): void => {
    decide((before) => ({ ...before, mapping: edited }));
  };
  const { editing, begin, end } = useCellEditing(rows, decide);
  const count = summary.previewRows[filter];
  const row = rowAt(active.row, active.column);
  const isLeftOut = row !== null && decisions.skippedLines.includes(row.line);
  const value = row === null || active.column < 0 ? '' : cellIn(row, active.column);
  const onCell = (edit: (line: number, column: number, value: string) => Edit): void => {
    if (row !== null) decide(edit(row.line, active.column, value));
  };
  const toggleLine = (): void => {
    onCell((line) => skipLine(line, !isLeftOut));
  };
  return (
    <div className={styles.table}>
      <RowFilterBar
        summary={summary}
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          reset();
        }}
      />
      {meaningOf === null || mapping === null ? null : (
        <ColumnMeaning
          key={meaningOf}
          mapping={mapping}
          position={meaningOf}
          heading={headingOf(words, header, meaningOf)}
          onDone={(edited) => {
            if (edited !== null) setMapping(edited);
            setMeaningOf(null);
          }}
        />
      )}
      <DataGrid
        label={t('import.table.label', { name: file.name })}
        rowCount={count}
        columnCount={header.length}
        cornerLabel={t('import.table.line')}
        renderColumnHead={(column) => (
          <ColumnHead
            heading={headingOf(words, header, column)}
            mapping={mapping}
            position={column}
            onMapping={setMapping}
            onMeaning={setMeaningOf}
          />
        )}
        row={(index) => gridRowOf(words, rowAt(index, 0))}
        cell={(index, column) => gridCellOf(words, rowAt(index, column), column, cellIn, mapping)}
        loadingText={t('import.table.loading')}
        active={active}
        onActive={setActive}
        onMove={focus}
        focusRequest={focusRequest}
        onEdit={begin}
        onDelete={({ column }) => {
          if (column === rowHeader) toggleLine();
        }}
        onWindow={rows.onWindow}
        editor={
          editing && {
            place: editing.place,
            field: (
              <CellInput
                label={t('import.cell.value')}
                initial={editing.text}
                onDone={(value, move) => {
                  const { row: at, column } = editing.place;
                  end(value);
                  focus({
                    row: move === 'down' ? Math.min(count - 1, at + 1) : at,
                    column: move === 'right' ? Math.min(header.length - 1, column + 1) : column,
                  });
                }}
              />
            ),
          }
        }
      />
      <CellDetails
        row={row}
        column={active.column}
        heading={active.column < 0 ? '' : headingOf(words, header, active.column)}
        value={value}
        corrections={summary.corrections}
        isLeftOut={isLeftOut}
        onEdit={() => {
          begin(active, null);
        }}
        onConfirm={() => {
          onCell(correctCell);
        }}
        onRevert={() => {
          onCell(revertCell);
        }}
        onToggleLine={toggleLine}
      />
    </div>
  );
};
