import type { Change, Contract } from "./change.js";
import { directions } from "./directions.js";
import { place } from "./place.js";
import { at, below } from "./pointer.js";

interface KnownValue {
  value: string | number;
  final?: boolean;
}

interface Schema {
  "x-values"?: KnownValue[];
  enum?: (string | number)[];
}

/**
 * What has changed in the known values of open sets, which Redocly does not look at. A value that goes takes a
 * constant and a member of an exported type with it; one whose finality changes lets a shop wait forever, or stop too
 * early.
 */
export function openSetChanges(base: Contract, revision: Contract): Change[] {
  const direction = directions(revision);
  return openSets(base).flatMap(([pointer, before]): Change[] => {
    const schema = at(revision, pointer) as Schema | undefined;
    if (schema === undefined) {
      // That the schema has gone is told elsewhere.
      return [];
    }
    const now: KnownValue[] = schema["x-values"] ?? schema.enum?.map((value) => ({ value })) ?? [];
    const common = { where: place(pointer), direction: direction(pointer) };
    const removed = before.filter(({ value }) => !has(now, value));
    const added = now.filter(({ value }) => !has(before, value));
    const finality = before.filter(({ value, final }) =>
      now.some((other) => other.value === value && (other.final ?? false) !== (final ?? false)),
    );
    return [
      ...removed.map(({ value }) => ({
        ...common,
        rule: "known-value-removed",
        impact: "major" as const,
        message: `The known value ${quoted(value)} was removed.`,
      })),
      ...finality.map(({ value, final }) => ({
        ...common,
        rule: "finality-changed",
        impact: "major" as const,
        message: `${quoted(value)} is ${final ? "no longer final" : "final now"}.`,
      })),
      ...added.map(({ value }) => ({
        ...common,
        rule: "known-value-added",
        impact: "minor" as const,
        message: `${quoted(value)} is a known value now.`,
      })),
    ];
  });
}

const has = (values: KnownValue[], value: string | number) => values.some((known) => known.value === value);

const quoted = (value: string | number) => (typeof value === "string" ? `'${value}'` : String(value));

/** The open sets among the component schemas, each by its pointer; of closed ones Redocly tells. */
function openSets(contract: Contract): [pointer: string, values: KnownValue[]][] {
  return inside(contract.components?.schemas, "#/components/schemas");

  function inside(node: unknown, pointer: string): [string, KnownValue[]][] {
    if (typeof node !== "object" || node === null) {
      return [];
    }
    const { "x-values": values, enum: closed, ...children } = node as Schema;
    return [
      ...(values !== undefined && closed === undefined ? [[pointer, values] as [string, KnownValue[]]] : []),
      ...Object.entries(children).flatMap(([key, child]) => inside(child, below(pointer, key))),
    ];
  }
}
