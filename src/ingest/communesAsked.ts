import type { Decisions } from './decisions.ts';
import type { Question } from './question.ts';
import { isOfficeName } from './unitLevel.ts';

const communeKinds: ReadonlySet<string> = new Set(['xa', 'phuong', 'thi_tran', 'dac_khu']);
const communeCode = /^\d{5}$/u;

/** Whether a draft names units that may be communes of the country: only then their nationwide list is worth fetching. */
export const asksForCommunes = (questions: readonly Question[], { units }: Decisions): boolean =>
  questions.some(
    (question) =>
      question.kind === 'unknownUnit' &&
      (communeCode.test(question.code.trim()) ||
        communeKinds.has(question.proposal.kind) ||
        (question.proposal.kind === 'don_vi' && question.text.trim() !== '' && !isOfficeName(question.text))),
  ) || units.some(({ action }) => action.kind === 'create' && communeCode.test(action.unit.code));
