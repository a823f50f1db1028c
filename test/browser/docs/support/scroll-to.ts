import type { Locator, Page } from "playwright-core";

/** Scrolls down until something can be seen: Redoc renders the parts of a page only when they come near. */
export async function scrollTo(page: Page, target: Locator): Promise<boolean> {
  await page.getByRole("heading").first().waitFor();
  for (let step = 0; step < 80; step++) {
    if (await target.first().isVisible()) {
      return true;
    }
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
  return false;
}
