import type { Operation } from "#generated/operations";
import * as operations from "#generated/operations";

const all = (Object.values(operations) as readonly object[]).filter(
  (value): value is Operation => "operationId" in value,
);

/** The operation of the contract that a request is for, if there is one. */
export function operationAt(method: string, pathname: string): Operation | undefined {
  const path = belowServer(pathname);
  return all.find((operation) => operation.path === path && operation.method === method);
}

/** The path of an operation: the contract's server has a part of its own before it, which may be there or not. */
export function belowServer(pathname: string): string {
  const operation = all.find(({ server, path }) => pathname === `${basePath(server)}${path}`);
  return operation?.path ?? pathname;
}

const basePath = (server: string) => new URL(server).pathname.replace(/\/$/, "");
