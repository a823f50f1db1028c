import axe from "axe-core";
import type { Page } from "playwright-core";

/** A rule that a page breaks, and the beginnings of the elements that break it. */
export interface Finding {
  readonly id: string;
  readonly impact: axe.ImpactValue | undefined;
  readonly elements: readonly string[];
}

/**
 * What axe finds in a page, or in a part of it. The test brings axe, whatever the page's policy says of foreign scripts.
 *
 * @param runOnly The rules to apply, where not all.
 */
export async function findings(page: Page, within?: string, runOnly?: string[]): Promise<Finding[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) {
    await page.evaluate(axe.source);
  }
  const { violations } = await page.evaluate(
    // Without this axe also tells all elements that are right, which takes most of its time.
    ([scope, rules]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(scope ?? document, {
        resultTypes: ["violations"],
        ...(rules ? { runOnly: rules } : {}),
      }),
    [within, runOnly] as const,
  );
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    elements: nodes.map(({ html }) => html.slice(0, 120)),
  }));
}

/** What depends on whether the page is light or dark. */
export const colorRules = ["color-contrast", "link-in-text-block"];

/** Those that keep people out. */
export const serious = (all: readonly Finding[]): Finding[] =>
  all.filter(({ impact }) => impact === "serious" || impact === "critical");
