import Papa from 'papaparse';
onmessage = async () => {
  let log = '';
  const bytes = new Uint8Array(await (await fetch('/long.csv')).arrayBuffer());
  let text;
  const t = (n, f) => {
    globalThis.gc?.();
    const a = performance.now();
    const r = f();
    log += n.padEnd(24) + (performance.now() - a).toFixed(0) + '\n';
    return r;
  };
  function make(keep, alloc) {
    return function (text, sep) {
      const rows = [];
      const S = sep.charCodeAt(0);
      const n = text.length;
      let at = 0;
      let prev = [];
      let w = 0;
      let x = 0;
      while (at < n) {
        const row = alloc ? new Array(prev.length) : [];
        let col = 0;
        for (;;) {
          const p = prev[col];
          let end;
          if (p !== undefined) {
            const len = p.length;
            end = at + len;
            const c = end < n ? text.charCodeAt(end) : 10;
            if (c === S || c === 10) {
              let i = 0;
              while (i < len && text.charCodeAt(at + i) === p.charCodeAt(i)) i++;
              if (i === len) {
                row[col] = p;
                col++;
                at = end + 1;
                if (c === 10) break;
                continue;
              }
            }
          }
          end = at;
          let c = 0;
          while (end < n) {
            c = text.charCodeAt(end);
            if (c === S || c === 10) break;
            end++;
          }
          row[col] = text.slice(at, end);
          col++;
          at = end + 1;
          if (end >= n || c === 10) break;
        }
        if (row.length > col) row.length = col;
        if (keep) rows.push(row);
        else x += row.length;
        prev = row;
      }
      return keep ? rows : x;
    };
  }
  function scan(text, sep) {
    const S = sep.charCodeAt(0);
    let x = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === S || c === 10) x++;
    }
    return x;
  }
  // positions only
  function positions(text, sep) {
    const S = sep.charCodeAt(0);
    const n = text.length;
    const pos = new Int32Array(n / 4);
    let k = 0;
    for (let i = 0; i < n; i++) {
      const c = text.charCodeAt(i);
      if (c === S || c === 10) pos[k++] = i;
    }
    return pos.subarray(0, k);
  }
  for (let i = 0; i < 3; i++) {
    t('decode', () => {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    });
    t('papa', () => new Papa.Parser({ delimiter: ',', newline: '\n' }).parse(text, 0, false).data.length);
    t('scan', () => scan(text, ','));
    t('positions', () => positions(text, ','));
    const nk = make(false, false),
      k = make(true, false),
      ka = make(true, true),
      na = make(false, true);
    t('nokeep', () => nk(text, ','));
    t('nokeep alloc', () => na(text, ','));
    t('keep', () => k(text, ',').length);
    t('keep alloc', () => ka(text, ',').length);
  }

  postMessage(log);
};
