import type { Schema } from "./document.js";

/**
 * The known values of a schema if its limits let no other number pass, in their order: then the set is closed,
 * although it has no `enum`, which generators of other teams make bad names of.
 */
export function closedNumbers({ anyOf, "x-values": known = [] }: Schema): number[] | undefined {
  const limits = (anyOf as Schema[] | undefined)?.find(({ type }) => type === "integer");
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = limits ?? {};
  const values = known.map(({ value }) => Number(value)).sort((one, other) => one - other);
  const isClosed =
    values.length === maximum - minimum + 1 && values.every((value, index) => value === minimum + index);
  return isClosed ? values : undefined;
}
