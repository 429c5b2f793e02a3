import { describe, expect, it } from 'vitest';
import { carriedDocuments, portableMark } from '../../../src/domain/portableNames.ts';
import { PortableTemplateError, portableFile } from '../../../src/export/portableFile.ts';
import { bytesOf } from '../../support/ledgerBatches.ts';

describe(portableFile, () => {
  const template = `<body>before${portableMark}after</body>`;

  it('puts address and files where the mark stands, and nothing of them is markup', () => {
    const gzip = bytesOf(1, 100_000);
    const address = '?unit="><script>alert(1)</script>&q=1';
    const page = portableFile(template, { address, files: [{ address: carriedDocuments, gzip }] }).join('');
    const [, content = ''] = /<meta name="start-address" content="([^"]*)">/.exec(page) ?? [];
    expect(content).toBe('?unit=&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;q=1');
    const [, name, base64 = ''] = /data-file="([^"]*)">([^<]*)<\/script>after<\/body>$/.exec(page) ?? [];
    expect(name).toBe('documents.json');
    expect(Buffer.from(base64, 'base64').equals(Buffer.from(gzip))).toBe(true);
    expect(page.startsWith('<body>before<meta')).toBe(true);
  });

  it('refuses a page that is not the empty file', () => {
    expect(() => portableFile('<html></html>', { address: '?', files: [] })).toThrow(PortableTemplateError);
  });
});
