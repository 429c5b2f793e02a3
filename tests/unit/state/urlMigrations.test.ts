import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrateParams, urlMigrations } from '../../../src/state/urlMigrations.ts';

const migrate = (query: string) => decodeURIComponent(migrateParams(new URLSearchParams(query)).toString());

/** One old link for every migration, in their order. */
const oldLinks: readonly (readonly [string, string])[] = [
  ['nam=2023&donvi=42&chiso=PAPI&namsosanh=2022', 'year=2023&unit=42&index=PAPI&base=2022'],
  ['view=xep-hang', 'view=ranking'],
  ['index=par-index', 'index=PAR'],
  ['level=xa', 'level=commune'],
  ['theme=trinh-chieu', 'theme=projector'],
  ['pin=42&pin=01', 'pin=42,01'],
];

describe(migrateParams, () => {
  test('every migration has an old link', () => {
    expect(oldLinks).toHaveLength(urlMigrations.length);
    urlMigrations.forEach((migration, position) => {
      const [before = '', after = ''] = oldLinks[position] ?? [];
      expect(decodeURIComponent(migration.apply(new URLSearchParams(before)).toString())).toBe(after);
    });
  });

  test('migrations work together', () => {
    expect(migrate('manhinh=xep-hang&chiso=sipas&ghim=42&ghim=01')).toBe(
      'view=ranking&index=SIPAS&pin=42,01',
    );
    expect(migrate('manhinh=ho-so-don-vi&giaodien=toi')).toBe('view=unit&theme=dark');
  });

  test('the new name wins over the old one, whatever the order', () => {
    expect(migrate('nam=2020&year=2024')).toBe('year=2024');
    expect(migrate('year=2024&nam=2020')).toBe('year=2024');
  });

  test('a new link and unknown parameters stay as they are', () => {
    const query = 'view=ranking&index=PAPI&year=2024&pin=42,01&v=1&utm_source=x';
    expect(migrate(query)).toBe(query);
  });

  test('a link of a later version is left alone', () => {
    expect(migrate('nam=2020&v=2')).toBe('nam=2020&v=2');
  });

  test('each migration and all together are idempotent', () => {
    const part = fc.tuple(
      fc.constantFrom('nam', 'year', 'view', 'manhinh', 'pin', 'ghim', 'index', 'level', 'other'),
      fc.constantFrom('xep-hang', 'par', 'xa', '42', '2024', '<x>', ''),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const params = new URLSearchParams(parts);
        for (const { apply } of urlMigrations) {
          expect(apply(apply(params)).toString()).toBe(apply(params).toString());
        }
        expect(migrateParams(migrateParams(params)).toString()).toBe(migrateParams(params).toString());
        expect(params.toString()).toBe(new URLSearchParams(parts).toString());
      }),
    );
  });
});
