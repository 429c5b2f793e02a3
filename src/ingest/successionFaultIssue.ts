import type { UnitId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type { SuccessionRecord, UnitRecord } from '../domain/records.ts';
import type { SuccessionFault } from '../domain/successionIssues.ts';

/** Why a row of a succession register is refused, and what to do about it. */
export function successionFaultIssue(
  record: SuccessionRecord,
  fault: SuccessionFault,
  units: ReadonlyMap<UnitId, UnitRecord>,
): Issue {
  const nameOf = (unitId: UnitId): string => `«${units.get(unitId)?.name ?? unitId}»`;
  const { column, value, message } = told(record, fault, nameOf);
  return {
    severity: 'error',
    code: `succession.${fault.kind}`,
    line: record.row,
    column,
    value,
    message: `Dòng ${record.row}: ${message}`,
  };
}

interface Told {
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

function told(
  { oldUnitId, newUnitId, effectiveDate, share }: SuccessionRecord,
  fault: SuccessionFault,
  nameOf: (unitId: UnitId) => string,
): Told {
  const old = nameOf(oldUnitId);
  const fresh = nameOf(newUnitId);
  switch (fault.kind) {
    case 'unknownUnit':
      return {
        column: 'ma_cu',
        value: fault.unitId,
        message: `không có đơn vị ${fault.unitId} trong danh mục.`,
      };
    case 'cycle':
      return {
        column: 'ma_moi',
        value: newUnitId,
        message: `${fault.unitIds.map(nameOf).join(' → ')} → ${old} thành vòng tròn: một đơn vị không thể kế thừa chính mình. Hãy sửa mã hoặc ngày hiệu lực.`,
      };
    case 'oldStillValid':
      return {
        column: 'ma_cu',
        value: oldUnitId,
        message: `${old} vẫn còn hiệu lực từ ${effectiveDate}, trùng thời gian với ${fresh}. Hãy ghi ngày kết thúc của đơn vị cũ trong danh mục đơn vị.`,
      };
    case 'newOlder':
      return {
        column: 'ma_moi',
        value: newUnitId,
        message: `${fresh} đã có từ trước ${effectiveDate}: sau khi nhận thêm địa giới phải là một thời kỳ mới. Hãy thêm đơn vị mới bắt đầu từ ngày ${effectiveDate}.`,
      };
    case 'wholeTwice':
      return {
        column: 'pham_vi',
        value: 'toàn bộ',
        message: `${old} được ghi là nhập toàn bộ vào một đơn vị nhưng còn một dòng khác đưa về nơi khác. Hãy sửa phạm vi thành «một phần» ở mọi dòng của đơn vị này, hoặc bỏ dòng thừa.`,
      };
    case 'sharesIncomplete':
      return {
        column: 'ty_le',
        value: share === null ? '' : String(share),
        message: `${old} có dòng ghi tỷ lệ, có dòng không. Hãy ghi đủ tỷ lệ cho mọi đơn vị kế thừa hoặc bỏ trống tất cả.`,
      };
    case 'shares': {
      const sum = fault.shares.reduce((total, one) => total + one, 0);
      const shown = fault.shares.map((one) => String(one).replace('.', ',')).join(' + ');
      return {
        column: 'ty_le',
        value: share === null ? '' : String(share),
        message:
          fault.fault === 'sum'
            ? `tỷ lệ phân bổ của ${old} là ${shown} = ${String(Number(sum.toFixed(6))).replace('.', ',')}, không bằng 1. Hãy sửa để các tỷ lệ cộng lại bằng 1.`
            : `tỷ lệ phân bổ của ${old} là ${shown}: mỗi tỷ lệ phải từ 0 đến 1.`,
      };
    }
  }
}
