import { loadavg } from 'node:os';
import { median, percentile95 } from './statistics.mjs';

const goals = { enterMs: 300, turnMs: 100, pptxMs: 5000, portableMs: 10_000, ratio: 1.5 };
const mark = (isMet) => (isMet ? '✓' : '✗');
const line = (cells) => `| ${cells.join(' | ')} |`;
const ms = (value) => value.toFixed(0);
const pair = (times) => `${ms(median(times))} / ${ms(percentile95(times))}`;
const ratioOf = ({ app, bare }) => median(app) / median(bare);

/** A briefing as Markdown. */
export function briefingReport({ enterMs, turnMs, pptx, wasToldHowFar, portableMs, portable }) {
  const rows = [
    ['into the briefing, goal ≤ 300', pair(enterMs), mark(percentile95(enterMs) <= goals.enterMs)],
    [
      `slide to slide, ${turnMs.length} turns, goal p95 ≤ 100`,
      pair(turnMs),
      mark(percentile95(turnMs) <= goals.turnMs),
    ],
    [
      `PowerPoint of 12 slides${wasToldHowFar ? ', with progress' : ', WITHOUT progress'}: first, its code fetched / again, goal ≤ 5,000`,
      pptx.map(ms).join(' / '),
      mark(wasToldHowFar && Math.max(...pptx) <= goals.pptxMs),
    ],
    ['one-file app written, goal ≤ 10,000', ms(portableMs), mark(portableMs <= goals.portableMs)],
    ['bare engine from the same file, `select 1`', pair(portable.bare), ''],
    ['one-file app, first slide', pair(portable.app), ''],
    ['ratio of medians, goal ≤ 1.5', ratioOf(portable).toFixed(2), mark(ratioOf(portable) <= goals.ratio)],
  ];
  return [
    line(['Briefing of the shipped figures, ms', 'median / p95', '']),
    line(['---', '---:', '---']),
    ...rows.map(line),
    '',
    `${enterMs.length} talks; load of the machine while this was written: ${loadavg()
      .map((value) => value.toFixed(1))
      .join(', ')}.`,
  ].join('\n');
}

/** Whether every goal is met. */
export const meetsBriefingGoals = ({ enterMs, turnMs, pptx, wasToldHowFar, portableMs, portable }) =>
  percentile95(enterMs) <= goals.enterMs &&
  percentile95(turnMs) <= goals.turnMs &&
  wasToldHowFar &&
  Math.max(...pptx) <= goals.pptxMs &&
  portableMs <= goals.portableMs &&
  ratioOf(portable) <= goals.ratio;
