import { seededRandom } from './seededRandom.ts';

/** A survey file with parts of years, and what is in it, counted while it is written. */
export interface QuarterSurvey {
  readonly text: string;
  readonly rows: number;
  /** Answers at levels 4 and 5, all answers, questionnaires; of one question only where one is named. */
  readonly counted: (
    unit: string,
    when: string,
    only?: { readonly field?: string; readonly question?: string },
  ) => { readonly satisfied: number; readonly answers: number; readonly people: number };
}

interface QuarterSurveyRequest {
  readonly units: readonly string[];
  /** `2024 Quý II`, `2023 Cả năm`; the longer the list, the more satisfied its last ones. */
  readonly times: readonly string[];
  readonly questions: readonly string[];
  readonly questionnaires: number;
}

const fields = ['Hộ tịch', 'Đất đai'];

/** One questionnaire a row, with a comment in every tenth that names its place. */
export function quarterSurvey({
  units,
  times,
  questions,
  questionnaires,
}: QuarterSurveyRequest): QuarterSurvey {
  const random = seededRandom(20_260_401);
  const given: { unit: string; when: string; field: string; levels: ReadonlyMap<string, number> }[] = [];
  const lines = [['nam', 'ky', 'don_vi', 'linh_vuc', 'phieu', ...questions, 'y_kien'].join(',')];
  for (const unit of units) {
    for (const [place, when] of times.entries()) {
      for (let number = 1; number <= questionnaires; number += 1) {
        const field = fields[number % 2] ?? '';
        const levels = new Map(
          questions.flatMap((question): [string, number][] => {
            // One in twenty is left out; the share of satisfied answers rises with time.
            if (random() < 0.05) return [];
            const isSatisfied = random() < 0.6 + (0.3 * place) / times.length;
            return [[question, isSatisfied ? 4 + Math.floor(2 * random()) : 1 + Math.floor(3 * random())]];
          }),
        );
        if (levels.size === 0) continue;
        given.push({ unit, when, field, levels });
        const [year = '', ...period] = when.split(' ');
        const comment = number % 10 === 0 ? `Góp ý ${when} số ${number}` : '';
        lines.push(
          [
            year,
            period.join(' ') === 'Cả năm' ? '' : period.join(' '),
            unit,
            field,
            `P${number}`,
            ...questions.map((question) => levels.get(question) ?? ''),
            comment,
          ].join(','),
        );
      }
    }
  }
  return {
    text: `${lines.join('\n')}\n`,
    rows: given.length,
    counted: (unit, when, only = {}) => {
      const own = given.filter(
        (one) =>
          one.unit === unit && one.when === when && (only.field === undefined || one.field === only.field),
      );
      const levels = own.flatMap((one) =>
        [...one.levels].flatMap(([question, level]) =>
          only.question === undefined || question === only.question ? level : [],
        ),
      );
      return {
        satisfied: levels.filter((level) => level >= 4).length,
        answers: levels.length,
        people: own.length,
      };
    },
  };
}
