import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { drawAtOnce } from "./draw-at-once.js";
import { goTo } from "./follow.js";

/** A page without network, and what it must not do. */
export interface OfflinePage {
  readonly page: Page;
  /** Leads to another part of it, at another width in pixels: to open the page takes seconds, which most tests need not. */
  show(part: string, width?: number): Promise<void>;
  /** Fails if the page has asked for anything from elsewhere, or has had an error. */
  expectQuiet(): void;
  close(): Promise<void>;
}

const height = 900;

interface Options {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** Whether Redoc draws each part at once, not when the reader comes near. */
  readonly drawsAtOnce?: boolean;
}

/**
 * @param address Of the page to open.
 * @param options Pixels, and colours, which Redoc reads only once.
 */
export async function offlinePage(
  browser: Browser,
  address: string,
  { width = 1280, colorScheme = "light", drawsAtOnce = false }: Options = {},
): Promise<OfflinePage> {
  const options: BrowserContextOptions = { viewport: { width, height }, colorScheme, offline: true };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const strays: string[] = [];
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) {
      strays.push(request.url());
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error") {
      strays.push(message.text());
    }
  });
  page.on("pageerror", (error) => strays.push(error.message));
  if (drawsAtOnce) {
    await page.addInitScript(drawAtOnce);
  }
  await page.goto(address);
  await page.getByRole("heading").first().waitFor();
  return {
    page,
    async show(part, width = 1280) {
      await page.setViewportSize({ width, height });
      await goTo(page, part);
      await page.locator(`[data-section-id="${part}"] :is(h1, h2)`).first().waitFor();
    },
    expectQuiet: () => expect(strays).toEqual([]),
    close: () => context.close(),
  };
}
