import type { Launched } from "../../launch.js";
import type { Say } from "../../line.js";
import { printableJson } from "../../printable.js";
import type { SandboxValues } from "./flags.js";
import type { Asked } from "./sandbox-options.js";

/** What is to be known of a running sandbox, for a program. A key of the user's own is not in it. */
export function factsOf({ sandbox, shop, docs }: Launched, { ownKey, token }: Asked): string {
  const { url, callbackUrl, projectId, secretKey, dataApiToken, dataApiSecretKey } = sandbox;
  return printableJson({
    sandbox: url,
    dashboard: `${url}/dashboard`,
    shop: shop?.url,
    docs: docs?.url,
    callbacks: callbackUrl ?? null,
    projectId,
    ...(ownKey === undefined && { secretKey }),
    dataApiToken,
    dataApiSecretKey,
    // One that was made here is known to nobody yet.
    ...(token && token.from === undefined && { token: token.secret }),
  });
}

/** The same for people, but for what was told as it came up. */
export function sayFacts(
  { sandbox }: Launched,
  { ownKey, token }: Asked,
  { host, clock, speed, data, projects = [] }: SandboxValues,
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
  say("Project id", String(sandbox.projectId));
  say("Secret key", ownKey ? `(yours, from ${ownKey.from})` : sandbox.secretKey);
  say("Data API token", sandbox.dataApiToken);
  say("Data API secret key", sandbox.dataApiSecretKey);
  if (projects.length > 0) {
    say("Further projects", String(projects.length));
  }
  if (token?.from !== undefined) {
    say("Control API token", `(yours, from ${token.from})`);
  } else if (token) {
    say("Control API token", token.secret);
    say("", `made for this start, as ${host} lets other machines in; choose one: --token-file`);
  }
}
