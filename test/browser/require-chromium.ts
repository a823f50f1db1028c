import { findChromium } from "./find-chromium.js";

/** @throws Error where there is no browser: whoever asks for these tests wants to know. */
export default function setup() {
  if (findChromium() === undefined) {
    throw new Error("There is no Chromium. Install Debian's package chromium, or set CHROMIUM_PATH.");
  }
}
