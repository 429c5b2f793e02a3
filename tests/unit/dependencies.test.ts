import { describe, expect, it } from 'vitest';
import lock from '../../package-lock.json';

describe('package-lock.json', () => {
  it('holds one copy of apache-arrow: with a second, tables are inserted without error and without rows', () => {
    const copies = Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/apache-arrow'));
    expect(copies).toEqual(['node_modules/apache-arrow']);
  });

  it('names no download address', () => {
    expect(JSON.stringify(lock)).not.toMatch(/"resolved"/);
  });
});
