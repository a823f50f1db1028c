import { type Description, type Operation, operationsOf } from "../description.js";
import type { Name } from "../links/names.js";

export interface DescribedOperation {
  readonly name: Extract<Name, { kind: "operation" | "callback" }>;
  readonly operation: Operation;
  /** Method and full URL, as code; of a callback, where the platform sends it. */
  readonly line: string;
}

/** All operations, then all callbacks, in the order of the contract. */
export function describedOperations({ paths, webhooks, servers }: Description): DescribedOperation[] {
  return [
    ...[...operationsOf(paths)].map(({ path, item, method, operation }) => {
      const host = (item.servers ?? servers)?.[0]?.url ?? "";
      const line = `\`${method.toUpperCase()} ${host}${path}\``;
      return { name: nameOf(operation, "operation"), operation, line };
    }),
    ...[...operationsOf(webhooks)].map(({ method, operation }) => {
      const line = `\`${method.toUpperCase()}\` from the platform to your callback URL`;
      return { name: nameOf(operation, "callback"), operation, line };
    }),
  ];
}

const nameOf = ({ operationId, tags }: Operation, kind: "operation" | "callback") => ({
  kind,
  id: operationId,
  tag: tags[0] ?? "",
});
