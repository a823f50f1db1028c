const signals = ["SIGINT", "SIGTERM"] as const;

/** Waits for Ctrl+C, or for the signal by which a process is asked to end. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of signals) {
        process.off(signal, stop);
      }
      resolve();
    };
    for (const signal of signals) {
      process.on(signal, stop);
    }
  });
}
