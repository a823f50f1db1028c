import type { Contract, Direction } from "./change.js";
import { methods } from "./methods.js";
import { at } from "./pointer.js";

type Node = Record<string, unknown>;

/** Tells who writes what stands at a place of a contract; undefined for what no message has. */
export function directions(contract: Contract): (pointer: string) => Direction | undefined {
  const sent = new Set<string>();
  const received = new Set<string>();

  const root = contract as unknown as { paths?: Node; webhooks?: Node };
  for (const operation of operationsOf(root.paths)) {
    collect(contract, [operation.inherited, operation.parameters, operation.requestBody], sent);
    collect(contract, operation.responses, received);
    for (const callback of Object.values((operation.callbacks ?? {}) as Node)) {
      collectIncoming(operationsOf(follow(contract, callback) as Node));
    }
  }
  collectIncoming(operationsOf(root.webhooks));

  return (pointer) => {
    const [, component] = /^(#\/components\/[^/]+\/[^/]+)/.exec(pointer) ?? [];
    return component === undefined
      ? inOperation(pointer)
      : either(sent.has(component), received.has(component));
  };

  function collectIncoming(operations: Node[]): void {
    for (const operation of operations) {
      collect(contract, operation.requestBody, received);
      collect(contract, operation.responses, sent);
    }
  }
}

function operationsOf(items: Node | undefined): Node[] {
  return Object.values(items ?? {}).flatMap((item) => {
    const { parameters, ...rest } = item as Node;
    return Object.entries(rest)
      .filter(([method]) => methods.includes(method))
      .map(([, operation]) => ({ ...(operation as Node), inherited: parameters }));
  });
}

/** Adds all components that a part of the contract refers to, also through others. */
function collect(contract: Contract, part: unknown, found: Set<string>): void {
  if (Array.isArray(part)) {
    for (const item of part) {
      collect(contract, item, found);
    }
    return;
  }
  if (typeof part !== "object" || part === null) {
    return;
  }
  const { $ref, example, examples, ...rest } = part as Node;
  if (typeof $ref === "string" && !found.has($ref)) {
    found.add($ref);
    collect(contract, follow(contract, { $ref }), found);
  }
  collect(contract, Object.values(rest), found);
}

function follow(contract: Contract, node: unknown): unknown {
  const { $ref } = node as { $ref?: string };
  return $ref === undefined ? node : at(contract, $ref);
}

function inOperation(pointer: string): Direction | undefined {
  const [, kind, part] = /^#\/(paths|webhooks)\/[^/]+\/(?:[a-z]+\/)?(parameters|requestBody|responses)/.exec(
    pointer,
  ) ?? [undefined, undefined, undefined];
  if (kind === undefined) {
    return undefined;
  }
  return (part === "responses") === (kind === "paths") ? "received" : "sent";
}

function either(sent: boolean, received: boolean): Direction | undefined {
  if (sent && received) {
    return "both";
  }
  return sent ? "sent" : received ? "received" : undefined;
}
