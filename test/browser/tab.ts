import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";

/**
 * A tab that is closed when the test ends. The test fails if a page in it has an error, or asks for anything
 * from elsewhere.
 */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const strays: string[] = [];
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "127.0.0.1") {
      strays.push(request.url());
    }
  });
  context.on("weberror", (error) => strays.push(error.error().message));
  context.on("console", (message) => {
    // Chromium also tells answers of 4xx, which tests ask for.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      strays.push(message.text());
    }
  });
  onTestFinished(async () => {
    await context.close();
    expect(strays).toEqual([]);
  });
  return context.newPage();
}
