const w = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
w.onmessage = (e) => {
  (window as any).out = e.data;
  (window as any).done = true;
};
w.onerror = (e) => {
  (window as any).out = e.message;
  (window as any).done = true;
};
w.postMessage(1);
