// @ts-check
/** @typedef {import("./spec-files.js").SpecFiles} SpecFiles */

/**
 * How long the platform waits before each attempt to deliver a callback, by `spec/figures.yaml`.
 *
 * @param {SpecFiles} files
 * @returns {number[]} Milliseconds; the first is before attempt 2.
 */
export function callbackWaits(files) {
  const { attempts, early, plus, times, base, from, longest } = retryRule(files);
  return Array.from({ length: attempts - 1 }, (_, index) => {
    const attempt = index + 2;
    const seconds =
      attempt <= early.attempts
        ? early.wait
        : Math.min(plus + times * base ** (attempt - from), longest * 3600);
    return Math.round(seconds * 1000);
  });
}

/** The numbers of the rule. @param {SpecFiles} files */
export function retryRule(files) {
  const value = (/** @type {string} */ name) => files.figure(`callbacks.${name}`).value;
  return {
    attempts: value("attempts"),
    early: { attempts: value("early.attempts"), wait: value("early.wait") },
    plus: value("growth.plus"),
    times: value("growth.times"),
    base: value("growth.base"),
    from: value("growth.from"),
    /** Hours. */
    longest: value("longest"),
  };
}

/**
 * The last attempt whose pause still grows.
 *
 * @param {SpecFiles} files
 */
export function lastGrowing(files) {
  const longest = retryRule(files).longest * 3_600_000;
  return callbackWaits(files).findIndex((wait) => wait >= longest) + 1;
}

/** Milliseconds in the unit that suits them: `84 s`, `11 min`, `3.9 h`, `10.2 days`. */
export function duration(/** @type {number} */ ms) {
  const seconds = ms / 1000;
  if (seconds < 300) {
    return `${Math.round(seconds)} s`;
  }
  if (seconds < 2 * 3600) {
    return `${Math.round(seconds / 60)} min`;
  }
  const [size, unit] = seconds < 3 * 86_400 ? [3600, "h"] : [86_400, "days"];
  return `${Number((seconds / size).toFixed(1))} ${unit}`;
}
