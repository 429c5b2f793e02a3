import { groupBy } from '../../../src/domain/groupBy.ts';
import { inOrder } from '../../../src/domain/inOrder.ts';
import { randomNamed } from './random.ts';
import type { FactorAnswers } from './satisfaction.ts';
import { answers, factors } from './satisfaction.ts';
import type { IllustrativeUnit } from './units.ts';

/** Two questions a factor. */
const names: Readonly<Record<(typeof factors)[number]['id'], readonly (readonly [vi: string, en: string])[]>> = {
  access: [
    ['Nơi chờ đủ chỗ ngồi, sạch sẽ', 'Waiting room has seats and is clean'],
    ['Trang thiết bị đầy đủ, dễ dùng', 'Equipment is complete and easy to use'],
  ],
  procedure: [
    ['Thủ tục niêm yết công khai, đầy đủ', 'Procedures are posted and complete'],
    ['Thành phần hồ sơ đúng quy định', 'Only the prescribed papers are asked for'],
  ],
  official: [
    ['Công chức lịch sự, đúng mực', 'Officials are polite'],
    ['Công chức hướng dẫn dễ hiểu', 'Officials explain clearly'],
  ],
  result: [
    ['Kết quả trả đúng hẹn', 'Result comes on time'],
    ['Kết quả đúng, đủ thông tin', 'Result is correct and complete'],
  ],
  feedback: [
    ['Nhiều hình thức tiếp nhận góp ý', 'Several ways to give feedback'],
    ['Góp ý được trả lời kịp thời', 'Feedback is answered in time'],
  ],
};

/** A question of the satisfaction survey: the criterion `id` below its factor. */
export interface SurveyQuestion {
  readonly id: string;
  readonly factorId: string;
  readonly name: string;
  readonly nameEn: string;
}

export const questions: readonly SurveyQuestion[] = factors.flatMap(({ id }) =>
  names[id].map(([name, nameEn], index) => ({ id: `${id}.${index + 1}`, factorId: id, name, nameEn })),
);

/** The first year whose questionnaires are kept. */
const firstYear = 2023;

interface ServiceField {
  readonly name: string;
  readonly share: number;
  /** How much worse people judge it. */
  readonly burden: number;
}

const fields: readonly ServiceField[] = [
  { name: 'Hộ tịch', share: 0.3, burden: 0 },
  { name: 'Chứng thực', share: 0.3, burden: -0.1 },
  { name: 'Đất đai', share: 0.25, burden: 0.35 },
  { name: 'Người có công', share: 0.15, burden: 0.05 },
];

/** What a few people wrote; one looks like markup and is none. */
const comments = [
  'Cần thêm ghế ngồi ở phòng chờ',
  'Cán bộ nhiệt tình, hướng dẫn rõ ràng',
  'Hồ sơ đất đai chờ lâu, phải đi lại nhiều lần',
  'Nên cho tra cứu hồ sơ qua Zalo',
  'Mạng hay lỗi khi nộp trực tuyến',
  'Trả kết quả sớm hơn hẹn, rất cảm ơn',
  'Bảng niêm yết chữ nhỏ, khó đọc',
  '<b>Đề nghị</b> mở cửa sáng thứ Bảy & trả lời góp ý',
];

interface Respondent {
  readonly field: string;
  readonly channel: string;
  readonly mood: number;
  readonly comment: string | null;
  readonly levels: Map<string, number>;
}

function respondent(random: () => number): Respondent {
  let left = random();
  const field = fields.find(({ share }) => (left -= share) < 0) ?? fields[0];
  const isOnline = random() < 0.4;
  const mood = random() - (field?.burden ?? 0) - (isOnline ? 0.05 : 0);
  const comment = random() < 0.015 ? (comments[Math.floor(comments.length * random())] ?? null) : null;
  return {
    field: field?.name ?? '',
    channel: isOnline ? 'Trực tuyến' : 'Trực tiếp',
    mood,
    comment,
    levels: new Map(),
  };
}

/** Of `n` answers as many satisfied as said; who judges better overall is the likelier to be among them. */
function answerQuestion(people: readonly Respondent[], question: string, satisfied: number, random: () => number): void {
  const ranked = inOrder(
    people.map((person) => ({ person, score: person.mood + 0.6 * random() })),
    ({ score }) => -score,
  );
  ranked.forEach(({ person }, place) => {
    const isSatisfied = place < satisfied;
    const depth = isSatisfied ? place / satisfied : (place - satisfied) / (people.length - satisfied);
    const level = isSatisfied ? (depth < 0.42 ? 5 : 4) : depth < 0.6 ? 3 : depth < 0.88 ? 2 : 1;
    person.levels.set(question, level);
  });
}

/** Satisfied answers to each of a factor's two questions: together exactly twice the factor's own. */
export function questionAnswers({ unit, year, factorId, satisfied, n }: FactorAnswers): readonly {
  readonly question: SurveyQuestion;
  readonly satisfied: number;
  readonly n: number;
}[] {
  const random = randomNamed('question', unit.code, year, factorId);
  const room = Math.min(satisfied, n - satisfied, Math.round(0.05 * n));
  const shift = Math.round((2 * random() - 1) * room);
  return questions
    .filter((question) => question.factorId === factorId)
    .map((question, index) => ({ question, satisfied: satisfied + (index === 0 ? shift : -shift), n }));
}

/** Answers of the years whose questionnaires are kept, by factor. */
export const questionedAnswers: readonly FactorAnswers[] = answers.filter(({ year }) => year >= firstYear);

function questionnairesOf(unit: IllustrativeUnit, year: number, group: readonly FactorAnswers[]): readonly Respondent[] {
  const random = randomNamed('questionnaires', unit.code, year);
  const people = Array.from({ length: Math.max(...group.map(({ n }) => n)) }, () => respondent(random));
  for (const factor of group) {
    // Not everybody answers every part.
    const asked = inOrder(
      people.map((person) => ({ person, key: random() })),
      ({ key }) => key,
    )
      .slice(0, factor.n)
      .map(({ person }) => person);
    for (const { question, satisfied } of questionAnswers(factor))
      answerQuestion(asked, question.id, satisfied, randomNamed('levels', unit.code, year, question.id));
  }
  return people;
}

/** One row a questionnaire: year, unit, service field, channel, number, a level for each question, a comment. */
export const questionnaireRows = (): readonly (readonly (string | number | null)[])[] =>
  [...groupBy(questionedAnswers, ({ unit, year }) => `${unit.code} ${year}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { unit, year } = first;
    return questionnairesOf(unit, year, group).map(({ field, channel, levels, comment }, index) => [
      year,
      unit.code,
      field,
      channel,
      index + 1,
      ...questions.map(({ id }) => levels.get(id) ?? null),
      comment,
    ]);
  });

export const questionnaireHeader = `nam,ma_don_vi,linh_vuc,kenh,phieu,${questions.map(({ id }) => id).join(',')},y_kien`;
