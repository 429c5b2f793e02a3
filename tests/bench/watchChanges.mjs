/** Runs in the page: times from a press to the frame that shows its result, and every long task. */
export function watchChanges() {
  const state = { pressedMs: null, longTasks: [] };
  const isComplete = ({ view, title }) => {
    const shown = document.querySelector('[data-settled="true"]');
    if (shown?.getAttribute('data-view') !== view || !document.title.includes(title)) return false;
    if (shown.querySelector('[class*="skeleton"]') !== null) return false;
    const charts = shown.querySelectorAll('[data-panel] [role="img"]:not([role="img"] *)');
    return [...charts].every((chart) => chart.getAttribute('data-finished') === 'true');
  };
  const afterNextFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });
  const becomesComplete = (target) =>
    new Promise((resolve) => {
      const finish = () => {
        if (state.pressedMs === null || !isComplete(target)) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(finish);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  for (const type of ['pointerup', 'keydown']) {
    window.addEventListener(type, (event) => (state.pressedMs = event.timeStamp), { capture: true });
  }
  new PerformanceObserver((list) => {
    state.longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
  }).observe({ type: 'longtask', buffered: true });
  window.bench = {
    /** Begin before the press; `done` then gives the ms from the press to the frame after completion. */
    arm: (target) => {
      state.pressedMs = null;
      window.bench.done = becomesComplete(target)
        .then(afterNextFrame)
        .then((shownMs) => ({ fromMs: state.pressedMs, ms: shownMs - state.pressedMs }));
    },
    longTasksSince: (ms) => state.longTasks.filter(({ startTime }) => startTime >= ms),
  };
}
