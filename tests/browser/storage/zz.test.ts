import { test } from 'vitest';
import { cdp } from 'vitest/browser';
test('q', async () => {
  console.log(location.origin, JSON.stringify(await navigator.storage.estimate()), await navigator.storage.persisted());
  await cdp().send('Storage.overrideQuotaForOrigin', { origin: location.origin, quotaSize: 3_000_000 });
  console.log(JSON.stringify(await navigator.storage.estimate()));
  const u = await cdp().send('Storage.getUsageAndQuota', { origin: location.origin });
  console.log(JSON.stringify(u));
});
