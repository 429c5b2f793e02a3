import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seededRandom } from '../../support/seededRandom.ts';

const communes = [
  'Thị trấn Minh Họa',
  'Xã Minh Họa Trung',
  'Xã Minh Họa Nội',
  'Xã Minh Họa Ngoại',
  'Xã Minh Họa Bắc',
];
const fields = ['Đất đai', 'Hộ tịch', 'Chứng thực', 'Người có công'];
const channels = ['Trực tiếp', 'Trực tuyến'];
const questions = ['access', 'procedure', 'official', 'result', 'feedback'].flatMap((factor) => [
  `${factor}.1`,
  `${factor}.2`,
]);

/** What must come out of the file, counted while it was written. */
export interface SurveyFacts {
  readonly path: string;
  readonly rows: number;
  readonly loaded: number;
  readonly rejected: number;
  readonly skipped: number;
}

/**
 * Writes answers of the invented district, one a row, about 69 bytes each, with faults in known places: every 997th level
 * is 9, every 1499th is blank, every 2003rd row repeats the one before, and one row opens a quote and never closes it.
 */
export function writeSurveyFile(rows: number): SurveyFacts {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'cchc-survey-')), 'phieu-khao-sat.csv');
  const random = seededRandom(20_250_701);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const handle = openSync(file, 'w');
  const counts = { rejected: 0, skipped: 0 };
  let lines = ['nam,don_vi,linh_vuc,kenh,phieu,cau_hoi,muc_do'];
  let written = 0;
  let last = '';
  for (let questionnaire = 1; written < rows; questionnaire += 1) {
    const place = `${2022 + Math.floor(random() * 3)},${pick(communes)},${pick(fields)},${pick(channels)}`;
    for (const question of questions) {
      if (written === rows) break;
      written += 1;
      const start = `${place},P${String(questionnaire).padStart(7, '0')},${question}`;
      if (written === 5000) {
        counts.rejected += 1;
        lines.push(`"${start},4`);
        last = '';
      } else if (written % 2003 === 0 && last !== '') {
        counts.rejected += 1;
        lines.push(last);
        last = '';
      } else if (written % 997 === 0) {
        counts.rejected += 1;
        lines.push(`${start},9`);
        last = '';
      } else if (written % 1499 === 0) {
        counts.skipped += 1;
        lines.push(`${start},`);
        last = '';
      } else {
        last = `${start},${1 + Math.floor(random() * 5)}`;
        lines.push(last);
      }
    }
    if (lines.length > 50_000) {
      writeSync(handle, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  writeSync(handle, `${lines.join('\n')}\n`);
  closeSync(handle);
  return { path: file, rows, loaded: rows - counts.rejected - counts.skipped, ...counts };
}
