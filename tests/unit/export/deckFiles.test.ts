import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DeckFile, DeckPage } from '../../../src/export/deckFile.ts';
import { deckDocx } from '../../../src/export/deckDocx.ts';
import { deckPptx } from '../../../src/export/deckPptx.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { builtKinds, lostSlide, slideOf } from '../../../src/viewModels/slideOf.ts';
import type { SlideView } from '../../../src/viewModels/slideView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';

const words = createWords('vi');
const asOf = 'Số liệu đã công bố đến hết năm 2024';
const frame = { asOf, mark: null };

const pageOf = (view: SlideView, notes = ''): DeckPage => ({ view, notes, panelChart: null, picture: null });

const fileOf = (pages: readonly DeckPage[], rest: Partial<DeckFile> = {}): DeckFile => ({
  title: 'PAPI 2024 · Hà Tĩnh',
  aspect: '16:9',
  isLongRoom: false,
  pages,
  asOf,
  mark: null,
  words,
  ...rest,
});

const work = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

async function shippedPages(): Promise<readonly DeckPage[]> {
  const { screen, scores } = await shippedScreen({ year: 2024, base: 2023 });
  const input = {
    screen,
    scores: await scores(2024),
    baseScores: await scores(2023),
    maxRows: 7,
    window: 'around' as const,
  };
  return builtKinds.map((kind) =>
    pageOf(slideOf({ slideId: kind, title: null }, kind, input, frame), `Ghi chú ${kind} & <b>`),
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml: string): string =>
  xml
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');

/** Texts of a part in order. */
const textsOf = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map((match) =>
    plain(match[1] ?? ''),
  );

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const partOf = (parts: ReadonlyMap<string, string>, name: string): string => {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`no ${name} in ${[...parts.keys()].join(', ')}`);
  return part;
};

/** The figures of a chart as its cache and as the workbook behind it hold them, a list a series. */
function chartsOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
  return names
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    .map((name) => {
      const xml = strFromU8(files[name] ?? new Uint8Array());
      const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([text]) => {
        const values = /<c:val>.*?<\/c:val>/s.exec(text)?.[0] ?? '';
        const count = Number(/<c:ptCount val="(\d+)"/.exec(values)?.[1]);
        const known = new Map(
          [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]+)<\/c:v>/g)].map((match) => [
            Number(match[1]),
            Number(match[2]),
          ]),
        );
        return {
          name: plain(/<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(text)?.[1] ?? ''),
          values: Array.from({ length: count }, (_, place) => known.get(place) ?? null),
        };
      });
      const categories = /<c:cat>.*?<\/c:cat>/s.exec(xml)?.[0] ?? '';
      return { xml, series, categories: textsOf(categories, 'c:v') };
    });
}

const sorted = (values: readonly (number | null)[]) =>
  values.filter((value) => value !== null && value !== 0).toSorted((a, b) => (a ?? 0) - (b ?? 0));

const isSlide = (name: string): boolean => /slides\/slide\d|word\/(?:document|header)/.test(name);

describe(deckPptx, () => {
  test('every figure of a slide is in the file, in charts as numbers that can be edited', async () => {
    const pages = await shippedPages();
    const bytes = await deckPptx(fileOf(pages), work());
    const parts = partsOf(bytes);
    const charts = chartsOf(bytes);
    const expected = pages.flatMap(({ view: { body } }) => {
      switch (body?.kind) {
        case 'headline':
          return body.history === null
            ? []
            : [
                body.history.series.flatMap(({ segments }) =>
                  segments.flatMap(({ points }) => points.map(({ value }) => value)),
                ),
              ];
        case 'bars':
          return [body.bars.bars.map(({ value }) => value)];
        case 'waterfall':
          return [
            [
              body.chart.base.value,
              body.chart.now.value,
              ...body.chart.bars.map(({ points }) => Math.abs(points)),
            ],
          ];
        default:
          return [];
      }
    });
    expect(charts).toHaveLength(expected.length);
    expect(expected.length).toBeGreaterThanOrEqual(4);
    for (const [place, figures] of expected.entries()) {
      const written = charts[place]?.series.filter(({ name }) => name !== 'Phần trước') ?? [];
      expect(sorted(written.flatMap(({ values }) => values))).toEqual(sorted(figures));
    }
    for (const [place, { view, notes }] of pages.entries()) {
      const xml = partOf(parts, `ppt/slides/slide${place + 1}.xml`);
      const texts = textsOf(xml, 'a:t');
      const all = texts.join(' ');
      expect(texts).toContain(view.title);
      expect(all).toContain(asOf);
      expect(all).toContain(`${place + 1} / ${pages.length}`);
      if (view.source !== '') expect(texts).toContain(view.source);
      const { body } = view;
      if (body !== null && 'figures' in body)
        for (const { text, label } of body.figures)
          expect(texts).toEqual(expect.arrayContaining([text, label]));
      if (body?.kind === 'actions')
        for (const { name, gainText, detail } of body.actions)
          expect(texts).toEqual(expect.arrayContaining([name, gainText, detail]));
      if (body?.kind === 'facts')
        for (const { label, text } of body.facts)
          expect(texts).toEqual(expect.arrayContaining([label, text]));
      expect(textsOf(partOf(parts, `ppt/notesSlides/notesSlide${place + 1}.xml`), 'a:t')).toContain(notes);
    }
  });

  test('the waterfall adds up, a gap is no 0, methods are not joined', async () => {
    const pages = await shippedPages();
    const bytes = await deckPptx(fileOf(pages, { aspect: '4:3', isLongRoom: true }), work());
    const [history, , , waterfall] = chartsOf(bytes);
    const [floor, total, up, down] = waterfall?.series ?? [];
    const sum = (place: number) =>
      (floor?.values[place] ?? 0) + (up?.values[place] ?? 0) + (down?.values[place] ?? 0);
    const last = (total?.values.length ?? 0) - 1;
    let running = total?.values[0] ?? 0;
    for (let place = 1; place < last; place += 1) {
      const change = (up?.values[place] ?? 0) - (down?.values[place] ?? 0);
      expect(sum(place)).toBeCloseTo(Math.max(running, running + change), 9);
      running += change;
    }
    expect(running).toBeCloseTo(total?.values[last] ?? 0, 9);
    expect(history?.xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(history?.xml).not.toContain('<c:v></c:v>');
    // Decimal commas, as in the texts beside the charts.
    for (const chart of [history, waterfall]) expect(chart?.xml).toContain('<c:lang val="vi-VN"/>');
    expect(history?.xml).toContain('[$-42A]0.##');
    // PAPI changed its method in 2016, 2018, 2019 and 2021: no line crosses these years.
    const categories = history?.categories ?? [];
    const cuts = categories.flatMap((category, place) => (category === '¦' ? [place] : []));
    expect(cuts.map((place) => categories[place + 1])).toEqual(['2016', '2018', '2019', '2021']);
    for (const { values } of history?.series ?? [])
      for (const place of cuts) expect(values[place]).toBeNull();
  });

  test('stops between slides', async () => {
    const stop = new AbortController();
    const written: number[] = [];
    const onProgress = (count: number): void => {
      written.push(count);
      if (count === 2) stop.abort();
    };
    await expect(deckPptx(fileOf(await shippedPages()), { signal: stop.signal, onProgress })).rejects.toThrow(
      /abort/i,
    );
    expect(written).toEqual([0, 1, 2]);
  });
});

const hostile = ["=cmd|' /C calc'!A0", '<script>alert(1)</script>', '"&\'\u0000]]>', '</a:t><x>'];
const clean = hostile.map((text) => text.replaceAll('\u0000', ''));

const hostileView: SlideView = {
  slideId: 'x',
  kind: 'ranking',
  title: hostile[1] ?? '',
  sentence: hostile[2] ?? '',
  body: {
    kind: 'bars',
    figures: [{ id: 'f', text: hostile[0] ?? '', label: hostile[3] ?? '' }],
    bars: {
      bars: hostile.map((name, place) => ({
        id: name,
        rankText: '',
        name,
        value: place === 1 ? null : place,
        valueText: place === 1 ? 'chưa công bố' : `${place},00`,
        tone: 'none',
        role: 'context',
      })),
      gapsBefore: [],
      more: hostile[2] ?? '',
      largest: 3,
      smallest: 0,
      axisLabel: hostile[0] ?? '',
      decimals: 2,
      areUnits: true,
    },
  },
  unavailable: null,
  table: {
    caption: hostile[3] ?? '',
    columns: hostile.map((label) => ({ key: label, label, kind: 'text' })),
    rows: [{ id: 'r', cells: hostile.map((text) => ({ value: text, text })) }],
  },
  source: hostile[1] ?? '',
  asOf,
  mark: 'Số liệu minh họa',
};

const lost = lostSlide(words, { slideId: 'y', title: null }, 'ranking', 'Không còn đơn vị <i>.', frame);

const wellFormed = (name: string, xml: string): void => {
  const stack: string[] = [];
  for (const [, closing, tag, , selfClosing] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    if (closing === '/') expect(stack.pop(), name).toBe(tag);
    else if (selfClosing !== '/') stack.push(tag ?? '');
  }
  expect(stack, name).toEqual([]);
};

describe('hostile names', () => {
  test.each([
    ['pptx', deckPptx],
    ['docx', deckDocx],
  ] as const)(
    'are text in %s, marked figures are marked on every page, a broken slide says why',
    async (_, write) => {
      const pages = [pageOf(hostileView, hostile[1]), pageOf(lost)];
      const bytes = await write(fileOf(pages, { title: hostile[1] ?? '', mark: 'Số liệu minh họa' }), work());
      const parts = partsOf(bytes);
      for (const [name, xml] of parts) {
        if (!/\.(?:xml|rels)$/.test(name)) continue;
        expect(xml, name).not.toMatch(/<script|<i>|<x>/);
        expect(xml.includes('\u0000'), name).toBe(false);
        wellFormed(name, xml);
      }
      const shown = [...parts].filter(([name]) => isSlide(name) && name.endsWith('.xml'));
      const texts = shown.flatMap(([, xml]) => [...textsOf(xml, 'a:t'), ...textsOf(xml, 'w:t')]);
      expect(texts).toEqual(expect.arrayContaining([clean[1], clean[2], clean[0]]));
      expect(texts.join('\n')).toContain('Không còn đơn vị <i>.');
      if (write === deckPptx) {
        for (const [, xml] of shown) expect(textsOf(xml, 'a:t')).toContain('Số liệu minh họa');
        const [chart] = chartsOf(bytes);
        expect(chart?.series[0]?.values).toEqual([0, null, 2, 3]);
        expect(chart?.categories).toEqual([clean[0], `${clean[1]}: chưa công bố`, clean[2], clean[3]]);
      } else {
        expect(textsOf(partOf(parts, 'word/header1.xml'), 'w:t').join('')).toContain('Số liệu minh họa');
      }
    },
  );

  test('the workbook behind a chart holds the same figures, 0 as 0 and a gap as nothing, and no formula', async () => {
    const bytes = await deckPptx(fileOf([pageOf(hostileView)]), work());
    const workbook = Object.entries(unzipSync(bytes)).find(([name]) => name.endsWith('.xlsx'));
    const sheet = partOf(partsOf(workbook?.[1] ?? new Uint8Array()), 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f[ >]/);
    const cells = [...sheet.matchAll(/<c r="B(\d)"><v>([^<]*)<\/v>/g)].map((match) => [match[1], match[2]]);
    expect(cells).toEqual([
      ['2', '0'],
      ['4', '2'],
      ['5', '3'],
    ]);
  });
});

describe(deckDocx, () => {
  test('holds every sentence, figure and table row, sources, header, footer and page numbers', async () => {
    const pages = await shippedPages();
    const parts = partsOf(await deckDocx(fileOf(pages), work()));
    const texts = new Set(textsOf(partOf(parts, 'word/document.xml'), 'w:t'));
    for (const { view } of pages) {
      expect(texts).toContain(view.title);
      if (view.sentence !== '') expect(texts).toContain(view.sentence);
      if (view.source !== '') expect(texts).toContain(view.source);
      const { body, table } = view;
      if (body !== null && 'figures' in body)
        for (const { text } of body.figures) expect(texts).toContain(text);
      for (const { cells } of table?.rows ?? [])
        for (const { text } of cells)
          if (text !== '') for (const part of text.split('\n')) expect(texts).toContain(part);
    }
    const footer = partOf(parts, 'word/footer1.xml');
    expect(textsOf(footer, 'w:t').join(' ')).toContain(asOf);
    expect(textsOf(footer, 'w:instrText')).toEqual(['PAGE', 'NUMPAGES']);
    // What only the presenter sees is not for readers.
    expect([...texts].some((text) => text.includes('Ghi chú'))).toBe(false);
  });
});
