import { createWords } from '../../src/i18n/createWords.ts';
import type { HistoryView } from '../../src/viewModels/historyView.ts';
import { targetBulletView } from '../../src/viewModels/targetBullet.ts';
import type { TargetBulletView } from '../../src/viewModels/targetBullet.ts';
import { targetTrendView } from '../../src/viewModels/targetTrend.ts';
import { districtTargets } from './districtTargets.ts';

const words = createWords('vi');

/** Satisfaction by unit against 91 %: long names, some short of it, some beyond. */
export function bulletFixture(): TargetBulletView {
  const book = districtTargets();
  const found = book.evaluations.find(({ target }) => target.targetId === 'T016');
  const chart = found === undefined ? null : (targetBulletView(words, book, found)?.chart ?? null);
  if (chart === null) throw new Error('T016 has no bullet chart');
  return chart;
}

/** Satisfaction on the way to 90 % in 2025, seen from the end of 2024: a method break, the straight way, a projection. */
export function trendFixture(): HistoryView {
  const book = districtTargets('2024-12-31');
  const found = book.evaluations.find(({ target }) => target.targetId === 'MH3');
  const chart = found === undefined ? null : (targetTrendView(words, book, found)?.chart ?? null);
  if (chart === null) throw new Error('MH3 has no trend');
  return chart;
}
