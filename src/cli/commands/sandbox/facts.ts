import type { SandboxProject } from "../../../sandbox/index.js";
import type { Launched } from "../../launch.js";
import type { Say } from "../../line.js";
import { printableJson } from "../../printable.js";
import type { SandboxValues } from "./flags.js";
import type { Asked } from "./sandbox-options.js";

/** What is to be known of a running sandbox, for a program. A key of the user's own is not in it. */
export function factsOf({ sandbox, shop, docs }: Launched, { token }: Asked): string {
  const { url, callbackUrl, projectId } = sandbox;
  const { secret_key, data_api_token, data_api_secret_key } = toldOf(sandbox);
  return printableJson({
    sandbox: url,
    dashboard: `${url}/dashboard`,
    tryIt: `${url}/docs`,
    shop: shop?.url,
    docs: docs?.url,
    callbacks: callbackUrl ?? null,
    projectId,
    secretKey: secret_key ?? undefined,
    dataApiToken: data_api_token ?? undefined,
    dataApiSecretKey: data_api_secret_key ?? undefined,
    // One that was made here is known to nobody yet.
    token: token === undefined ? sandbox.controlToken : undefined,
  });
}

/** The same for people, but for what was told as it came up. */
export function sayFacts(
  { sandbox }: Launched,
  { ownKey, token }: Asked,
  { host, clock, speed, data, config = "" }: SandboxValues,
  say: Say,
): void {
  say(
    "Callbacks",
    sandbox.callbackUrl ?? "nowhere: pass --callback-url, or merchant_callback_url in each request",
  );
  if (clock === "manual") {
    say("Clock", "stands still until it is advanced");
  } else if (speed !== undefined) {
    say("Clock", `${speed} times as fast`);
  }
  if (data !== undefined) {
    say("State", data);
  }
  const { secret_key, data_api_token, data_api_secret_key } = toldOf(sandbox);
  say("Project id", String(sandbox.projectId));
  say("Secret key", secret_key ?? yours(ownKey?.from ?? config));
  say("Data API token", data_api_token ?? yours(config));
  say("Data API secret key", data_api_secret_key ?? yours(config));
  for (const { project_id, secret_key } of sandbox.projects.slice(1)) {
    say(`Project ${project_id}`, `secret key ${secret_key ?? yours(config)}`);
  }
  if (token) {
    say("Control API token", yours(token.from));
  } else if (sandbox.controlToken !== undefined) {
    say("Control API token", sandbox.controlToken);
    say("", `made for this start, as ${host} lets other machines in; choose one: --token-file`);
  }
}

/** What the first project tells of itself: its keys are null where they are the user's own. */
const toldOf = ({ projects }: Launched["sandbox"]) => projects[0] as SandboxProject;

const yours = (from: string) => `(yours, from ${from})`;
