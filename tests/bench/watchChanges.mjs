/** Runs in the page: times from a press to the frame that shows its result, and every long task. */
export function watchChanges() {
  const state = { pressedMs: null, longTasks: [] };
  const becomesComplete = ({ view, title }) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const shown = document.querySelector('[data-settled="true"]');
        if (
          state.pressedMs === null ||
          shown?.getAttribute('data-view') !== view ||
          !document.title.includes(title)
        )
          return;
        if (shown.querySelector('[class*="skeleton"]') !== null) return;
        const charts = [...shown.querySelectorAll('[data-panel] [role="img"]:not([role="img"] *)')];
        if (charts.some((chart) => chart.getAttribute('data-finished') !== 'true')) return;
        // What is kept back until it comes near the window is wanted once it is in the window.
        const keptBack = [...shown.querySelectorAll('[data-kept-back]')].map((place) =>
          place.getBoundingClientRect(),
        );
        if (keptBack.some(({ top, bottom }) => bottom > 0 && top < window.innerHeight)) return;
        observer.disconnect();
        // After the next frame is painted: a message sent from its callback arrives then.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () =>
            resolve({ fromMs: state.pressedMs, ms: performance.now() - state.pressedMs }),
          );
          port1.start();
          port2.postMessage(null);
        });
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  for (const type of ['pointerup', 'keydown', 'change']) {
    window.addEventListener(
      type,
      (event) => {
        state.pressedMs ??= event.timeStamp;
      },
      { capture: true },
    );
  }
  new PerformanceObserver((list) => {
    state.longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
  }).observe({ type: 'longtask', buffered: true });
  window.bench = {
    /** Begin before the press; `done` then gives the ms from the press to the frame after completion. */
    arm: (target) => {
      state.pressedMs = null;
      window.bench.done = becomesComplete(target);
    },
    longTasksSince: (ms) => state.longTasks.filter(({ startTime }) => startTime >= ms),
  };
}
