import { describe, expect, it } from 'vitest';
import { lateLoad } from '../../../src/app/workspaces/lateLoad.ts';

describe(lateLoad, () => {
  it('loads once, whoever asks, and says how far it is to those who listen', async () => {
    let loads = 0;
    const data = lateLoad(async (onProgress) => {
      loads += 1;
      onProgress(0.5);
      await Promise.resolve();
      onProgress(1);
    });
    const heard: (number | null)[] = [];
    const leave = data.subscribe(() => heard.push(data.ratio()));
    expect(data.ratio()).toBeNull();
    const first = data.load();
    expect(data.load()).toBe(first);
    expect(data.ratio()).toBe(0.5);
    leave();
    await first;
    await data.load();
    expect([loads, heard, data.ratio()]).toEqual([1, [0.5], 1]);
  });

  it('may be asked again after a failure, and begins at nothing', async () => {
    let loads = 0;
    const data = lateLoad(async (onProgress) => {
      loads += 1;
      onProgress(0.25);
      await Promise.resolve();
      if (loads === 1) throw new Error('out of memory');
    });
    await expect(data.load()).rejects.toThrow('out of memory');
    expect(data.ratio()).toBeNull();
    await data.load();
    expect(loads).toBe(2);
  });
});
