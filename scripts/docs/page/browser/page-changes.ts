/**
 * Runs the steps whenever Redoc has changed the page: it shows a part only when the reader comes near, and removes it
 * when they leave.
 */
export function followChanges(steps: (() => void)[]): void {
  let isAwaited = false;
  const run = () => {
    isAwaited = false;
    for (const step of steps) {
      step();
    }
  };
  new MutationObserver(() => {
    if (!isAwaited) {
      isAwaited = true;
      requestAnimationFrame(run);
    }
  }).observe(document.body, { childList: true, subtree: true });
  run();
}
