import * as contract from "#generated/operations";
import type { SandboxProject } from "#generated/sandbox/types";

/** What the page has to know of the sandbox, to sign for it. */
export interface TryItSettings {
  readonly projects: readonly KnownProject[];
  readonly operations: readonly KnownOperation[];
}

/** A project and its keys; `null` for a key of the user's own, which no page tells. */
export type KnownProject = Pick<
  SandboxProject,
  "project_id" | "secret_key" | "data_api_token" | "data_api_secret_key"
>;

export interface KnownOperation {
  readonly operationId: string;
  readonly method: string;
  /** On the sandbox: `/v1/operations/get`. */
  readonly path: string;
}

/** Everything that a merchant can ask of the platform, and where the sandbox has it. */
export const knownOperations: readonly KnownOperation[] = Object.values(contract)
  .filter((value): value is Extract<typeof value, { operationId: string }> => "operationId" in value)
  .map(({ operationId, method, server, path }) => ({
    operationId,
    method,
    path: new URL(server).pathname.replace(/\/$/, "") + path,
  }));

export const knownProject = ({
  project_id,
  secret_key,
  data_api_token,
  data_api_secret_key,
}: SandboxProject): KnownProject => ({ project_id, secret_key, data_api_token, data_api_secret_key });
