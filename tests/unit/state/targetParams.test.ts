import { describe, expect, it } from 'vitest';
import { decodeDay, decodeTargetStatus } from '../../../src/state/decodeParam.ts';

describe(decodeDay, () => {
  it.each(['2021-02-30', '30/6/2021', '2021-6-30', 'today', '2021'])('refuses %s', (raw) => {
    expect(decodeDay(raw).kind).toBe('invalid');
  });
  it('reads a day', () => {
    expect(decodeDay('2024-02-29')).toEqual({ kind: 'valid', value: '2024-02-29' });
  });
});

describe(decodeTargetStatus, () => {
  it('knows the six statuses and no other', () => {
    expect(decodeTargetStatus('notDue').kind).toBe('valid');
    expect(decodeTargetStatus('đạt').kind).toBe('invalid');
  });
});
