/** Runs in the page: times from a press to the frame that shows a slide with all its charts. */
export function watchSlides() {
  const state = {
    afterNextFrame: (tell) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', tell);
        port1.start();
        port2.postMessage(null);
      }),
    pressedMs: null,
    stage: () => document.querySelector('[data-stage]'),
  };
  const isShown = (number) => {
    const stage = state.stage();
    const article = stage?.querySelector('[data-shown="true"] article');
    if (stage?.getAttribute('data-slide') !== String(number) || article === null || article === undefined)
      return false;
    return [...article.querySelectorAll('[role="img"]:not([role="img"] *)')].every(
      (chart) => chart.getAttribute('data-finished') === 'true',
    );
  };
  const becomesShown = (number) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (state.pressedMs === null || !isShown(number)) return;
        observer.disconnect();
        state.afterNextFrame(() => resolve(performance.now() - state.pressedMs));
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
  for (const type of ['pointerup', 'keydown']) {
    window.addEventListener(
      type,
      (event) => {
        state.pressedMs ??= event.timeStamp;
      },
      { capture: true },
    );
  }
  const observer = new MutationObserver(() => {
    if (!isShown(1)) return;
    observer.disconnect();
    state.afterNextFrame(() => {
      document.documentElement.dataset.firstSlideMs = String(performance.now());
    });
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  window.bench = {
    /** Begin before the press; `done` then gives the ms to the frame after the slide is complete. */
    arm: (number) => {
      state.pressedMs = null;
      window.bench.done = becomesShown(number);
    },
  };
}
