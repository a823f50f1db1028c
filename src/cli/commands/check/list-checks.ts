import type { Check } from "../../../conformance/check.js";
import { printTable } from "../../print-table.js";

/** Prints the checks that there are. */
export const listChecks = (checks: readonly Pick<Check<unknown>, "id" | "level" | "title">[]): void =>
  printTable(checks.map(({ id, level, title }) => ({ id, level, title })));
