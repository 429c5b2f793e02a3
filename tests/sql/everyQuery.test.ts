import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/loadDataset.ts';
import type { Query, SqlValue } from '../../src/database/sqlValue.ts';
import { emptyDataset } from '../support/emptyDataset.ts';
import { openTestDatabase } from '../support/testDatabase.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/queries/*.ts', { eager: true });

const isQuery = (value: unknown): value is Query<readonly SqlValue[], unknown> =>
  typeof value === 'object' && value !== null && 'sql' in value && 'decodeRow' in value;

const queries = Object.values(modules).flatMap((module) => Object.values(module).filter(isQuery));

describe('every question', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('has a name of its own', () => {
    expect(queries.length).toBeGreaterThan(8);
    expect(new Set(queries.map((query) => query.name)).size).toBe(queries.length);
  });

  it.each(queries.map((query) => [query.name, query] as const))(
    '%s is valid SQL on the empty schema',
    async (name, query) => {
      const placeholders = query.sql.split('?').length - 1;
      const nothing = Array.from({ length: placeholders }, () => null);
      // index_value is derived when data are loaded, so the empty schema has to derive it first.
      await database.load(encodeDataset(emptyDataset));
      expect(await database.run(query, nothing), name).toEqual([]);
    },
  );
});
