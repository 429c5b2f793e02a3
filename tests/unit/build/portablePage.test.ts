import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { portablePage } from '../../../src/build/portablePage.ts';
import { portableMark } from '../../../src/domain/portableNames.ts';

describe(portablePage, () => {
  const script = 'const a = "</script><!-- not a comment";\nconsole.log(a);';
  const page = portablePage({
    head: '<title>Thử</title>',
    script,
    style: 'p{color:red}',
    files: [{ name: 'a.csv', bytes: new TextEncoder().encode('nam;diem\n') }],
  });
  const [, inline = ''] = /<script type="module">([\s\S]*)<\/script>\n<\/body>/.exec(page) ?? [];

  it('lets only its own script run and fetches nothing', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hash = createHash('sha256').update(inline).digest('base64');
    expect(policy).toContain(`script-src 'sha256-${hash}' 'wasm-unsafe-eval'`);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
  });

  it('keeps the meaning of a script that speaks of tags', () => {
    expect(inline).not.toMatch(/<\/script|<!--/);
    const value = /const a = (".*");/.exec(inline)?.[1] ?? '';
    expect(value.replaceAll('\\/', '/').replaceAll('\\!', '!')).toBe('"</script><!-- not a comment"');
  });

  it('carries files compressed, and one mark', () => {
    const [, base64 = ''] = /data-file="a.csv">([^<]*)</.exec(page) ?? [];
    expect(gunzipSync(Buffer.from(base64, 'base64')).toString()).toBe('nam;diem\n');
    expect(page.split(portableMark)).toHaveLength(2);
  });
});
