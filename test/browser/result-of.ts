import type { FrameLocator, Locator, Page } from "playwright-core";

/** The heading of Payment Page's result. By its role: the form before it names results too, beside the test cards. */
export const resultOf = (within: Page | FrameLocator, title: "支付成功" | "支付未成功"): Locator =>
  within.getByRole("heading", { level: 1, name: title });
