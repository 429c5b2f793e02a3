import { tableXlsx } from '../../export/tableXlsx.ts';
import type { Words } from '../../i18n/words.ts';
import { dateText } from '../../viewModels/dateText.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { plainSentence } from '../../viewModels/slideInput.ts';
import { saveFile } from './saveFile.ts';

export interface PanelFigures {
  readonly words: Words;
  readonly view: PanelView<unknown>;
  /** The whole source line. */
  readonly source: string;
  readonly asOf: string;
  /** Address of the screen. */
  readonly address: string;
  /** `2026-11-28` */
  readonly today: string;
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A panel's table, with what it is and where it comes from. */
export function panelWorkbook({ words, view, source, asOf, address, today }: PanelFigures): Promise<Blob> {
  const { t } = words;
  const illustrative = t('common.illustrative.mark');
  const mark = source.includes(illustrative) ? illustrative : null;
  return tableXlsx({
    table: view.table,
    tableSheet: t('exports.sheet.table'),
    factsSheet: t('exports.sheet.source'),
    mark,
    facts: [
      { label: t('exports.fact.title'), text: view.title },
      { label: t('exports.fact.sentence'), text: plainSentence(view.sentence) },
      { label: t('exports.fact.table'), text: view.table.caption },
      { label: t('exports.fact.source'), text: source },
      { label: t('exports.fact.mark'), text: mark ?? '' },
      { label: t('exports.fact.asOf'), text: asOf },
      { label: t('exports.fact.address'), text: address },
      { label: t('exports.fact.made'), text: dateText(words, today) },
    ],
  });
}

/** Saves a panel's table as a workbook. */
export async function savePanelWorkbook(figures: PanelFigures): Promise<void> {
  saveFile(`${figures.view.id}.xlsx`, await panelWorkbook(figures), xlsxType);
}
