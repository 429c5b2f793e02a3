import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../../src/cli/checkReport.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'check-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function checkCsv(
  content: string | Uint8Array,
  ...flags: readonly string[]
): { status: number | null; stdout: string; stderr: string; file: string } {
  const file = path.join(folder, 'thử nghiệm.csv');
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'src/cli/checkCsv.ts'), file, ...flags],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr, file };
}

const long = 'nam;don_vi;chi_so;tieu_chi;diem\n2024;Hà Nội;PAPI;D1;5,39\n';

describe('npm run check-csv', () => {
  it('exits 0 on a clean file and prints its report as JSON', () => {
    const { status, stdout, file } = checkCsv(long, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      file,
      outcome: 'ok',
      encoding: 'utf-8',
      delimiter: ';',
      decimal: ',',
      layout: 'long',
      accounting: { read: 1, loaded: 1, rejected: 0, skipped: 0 },
      cells: { read: 1, loaded: 1, rejected: 0, skipped: 0 },
      questions: [],
      issues: [],
    } satisfies CheckReport);
  });

  it('exits 1 on issues, and adds the records when asked', () => {
    const { status, stdout } = checkCsv(`${long}2024;Nơi nào;PAPI;D1;5,39\n`, '--json', '--records');
    const report = JSON.parse(stdout) as CheckReport;
    expect(status).toBe(1);
    expect(report.accounting).toEqual({ read: 2, loaded: 1, rejected: 1, skipped: 0 });
    expect(report.issues).toMatchObject([
      { severity: 'error', code: 'unknownUnit', line: 3, value: 'Nơi nào' },
    ]);
    expect(report.records).toMatchObject([
      { unitId: '01.20080801', year: 2024, criterionId: 'D1', value: 5.39 },
    ]);
  });

  it('exits 2 on what is no table, and on a file that is not there', () => {
    const pdf = checkCsv(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31), '--json');
    expect([pdf.status, (JSON.parse(pdf.stdout) as CheckReport).outcome]).toEqual([2, 'refused']);
    const missing = spawnSync(
      process.execPath,
      ['--import', 'tsx', path.join(root, 'src/cli/checkCsv.ts'), path.join(folder, 'không có.csv')],
      { cwd: root, encoding: 'utf8' },
    );
    expect([missing.status, missing.stdout]).toEqual([2, '']);
    expect(missing.stderr).toContain('không có.csv');
  });

  it('prints a summary for people without flags', () => {
    const { status, stdout } = checkCsv(`${long}2024;Nơi nào;PAPI;D1;5,39\n`);
    expect(status).toBe(1);
    expect(stdout).toContain('đọc 2 = nạp 1 + loại 1 + bỏ qua 0');
    expect(stdout).toContain('Nơi nào');
  });
});
