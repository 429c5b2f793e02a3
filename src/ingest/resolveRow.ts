import type { IndexCode } from '../domain/ids.ts';
import { asCriterionId, asIndexCode, asMethodId } from '../domain/ids.ts';
import type { CriterionRecord, MethodRecord, UnitRecord } from '../domain/records.ts';
import type { RowReport } from './register.ts';
import type { Registry } from './registry.ts';
import { printedDay } from './printedDay.ts';

/** The unit a row means on a day, by code, else by exact name; null after reporting why not. */
export function resolveUnit(
  code: string,
  name: string,
  day: string,
  registry: Registry,
  report: RowReport,
): UnitRecord | null {
  if (code === '') {
    const named = registry.unitNamedOn(name, day);
    if (named !== null) return named;
    return report.reject(
      'unknownUnit',
      'don_vi',
      name,
      `Không nhận ra đơn vị «${name}» vào ngày ${printedDay(day)}. Hãy ghi mã đơn vị hoặc thêm đơn vị vào danh mục.`,
    );
  }
  const unit = registry.unitOn(code, day);
  if (unit === null) {
    return report.reject(
      'unknownUnit',
      'ma_don_vi',
      code,
      `Không có đơn vị mang mã «${code}» vào ngày ${printedDay(day)}. Hãy sửa mã hoặc thêm đơn vị vào danh mục.`,
    );
  }
  if (name !== '' && name !== unit.name) {
    report.warn(
      'unitNameDiffers',
      'don_vi',
      name,
      `Mã «${code}» là «${unit.name}», tệp ghi «${name}». Số liệu đã nạp theo mã; hãy kiểm tra lại.`,
    );
  }
  return unit;
}

/** The method a row means: the one it names, else the only one of the index in that year; null after reporting. */
export function resolveMethod(
  methodId: string,
  index: string,
  year: number,
  registry: Registry,
  report: RowReport,
): MethodRecord | null {
  const indexCode = asIndexCode(index);
  return methodId === ''
    ? onlyMethod(indexCode, year, registry, report)
    : namedMethod(methodId, indexCode, year, registry, report);
}

function onlyMethod(
  indexCode: IndexCode,
  year: number,
  registry: Registry,
  report: RowReport,
): MethodRecord | null {
  const methods = registry.methodsIn(indexCode, year);
  const [method] = methods;
  if (method === undefined) {
    return report.reject(
      'unknownMethod',
      'nam',
      year,
      `Không có phương pháp nào của «${indexCode}» áp dụng cho năm ${year}. Hãy kiểm tra năm và mã chỉ số.`,
    );
  }
  if (methods.length > 1) {
    const ids = methods.map((candidate) => candidate.methodId).join(', ');
    return report.reject(
      'ambiguousMethod',
      'phuong_phap',
      indexCode,
      `Năm ${year} có nhiều phương pháp của «${indexCode}» (${ids}). Hãy ghi rõ ở cột phuong_phap.`,
    );
  }
  return method;
}

function namedMethod(
  methodId: string,
  indexCode: IndexCode,
  year: number,
  registry: Registry,
  report: RowReport,
): MethodRecord | null {
  const method = registry.method(asMethodId(methodId));
  if (method === null) {
    return report.reject(
      'unknownMethod',
      'phuong_phap',
      methodId,
      `Chưa có phương pháp «${methodId}». Hãy thêm vào bảng phương pháp trước.`,
    );
  }
  if (method.indexCode !== indexCode) {
    return report.reject(
      'methodOfOtherIndex',
      'chi_so',
      indexCode,
      `Phương pháp «${methodId}» thuộc chỉ số «${method.indexCode}», dòng này ghi «${indexCode}». Hãy sửa một trong hai.`,
    );
  }
  if (year < method.firstYear || year > method.lastYear) {
    return report.reject(
      'yearOutsideMethod',
      'nam',
      year,
      `Năm ${year} nằm ngoài giai đoạn ${method.firstYear}–${method.lastYear} của phương pháp «${methodId}». Hãy sửa năm hoặc phương pháp.`,
    );
  }
  return method;
}

/** The criterion a row means within a method; blank is the whole index. Null after reporting. */
export function resolveCriterion(
  criterionId: string,
  method: MethodRecord,
  registry: Registry,
  report: RowReport,
): CriterionRecord | null {
  const criterion =
    criterionId === ''
      ? registry.root(method.methodId)
      : registry.criterion(method.methodId, asCriterionId(criterionId));
  if (criterion !== null) return criterion;
  return report.reject(
    'unknownCriterion',
    'tieu_chi',
    criterionId,
    `Phương pháp «${method.methodId}» không có tiêu chí «${criterionId}». Hãy sửa mã tiêu chí hoặc thêm vào bảng tiêu chí.`,
  );
}

/** Floating-point tolerance: `10/3` is written with ten decimals. */
const tolerance = 1e-9;

/** Reports a figure outside its criterion's scale; true when it lies inside. */
export function isOnScale(value: number, criterion: CriterionRecord, report: RowReport): boolean {
  const { minPoints, maxPoints, criterionId } = criterion;
  if (value >= minPoints - tolerance && value <= maxPoints + tolerance) return true;
  report.reject(
    'scoreOutOfRange',
    'diem',
    value,
    `Điểm ${value} của «${criterionId}» nằm ngoài thang ${minPoints}–${maxPoints}. Hãy kiểm tra dấu thập phân hoặc số gõ nhầm.`,
  );
  return false;
}
