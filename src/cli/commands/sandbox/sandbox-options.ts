import type { ProjectOptions, SandboxOptions } from "../../../sandbox/settings/options.js";
import { readSecret, readSecretFile } from "../../read-secret.js";
import type { ProjectValues, SandboxValues } from "./flags.js";

/** A secret, and where it comes from. */
export interface Given {
  readonly secret: string;
  /** A file, or a variable of the environment. */
  readonly from: string;
}

/** What a command line asks of the sandbox, and what it must not print. */
export interface Asked {
  readonly options: SandboxOptions & { readonly port: number };
  /** The first project's key, if it is the user's own. */
  readonly ownKey: Given | undefined;
  /** Token of the control API, if the user gave one. Without one, the sandbox makes it where one is needed. */
  readonly token: Given | undefined;
}

/**
 * The options of `startSandbox` that flags and file ask for.
 *
 * @throws UsageError when a file with a secret cannot be read.
 */
export async function sandboxOptions(values: SandboxValues): Promise<Asked> {
  const { port, host, data, projects = [] } = values;
  const ownKey = await ownKeyOf(values);
  const token = await tokenOf(values);
  const options = {
    ...projectOptions(values, ownKey?.secret),
    port,
    host,
    data,
    controlToken: token?.secret,
    projects: await Promise.all(projects.map(async (each) => projectOptions(each, await fileKeyOf(each)))),
  };
  return { options, ownKey, token };
}

/** The same for the first project and for each further one. */
function projectOptions(values: ProjectValues, secretKey: string | undefined): ProjectOptions {
  const { projectId, callbackUrl, scenario, basicTime, thresholdTime, seed, keep, auto } = values;
  const { clock, speed, dataApiToken, dataApiSecretKey } = values;
  return {
    projectId,
    secretKey,
    dataApiToken,
    dataApiSecretKey,
    callbackUrl,
    clock: speed === undefined ? clock : { speed },
    basicTime,
    thresholdTime,
    scenario,
    callbacks: callbacksOf(values),
    seed,
    autoComplete: auto,
    keep,
  };
}

/** What nothing is said of is undefined: then a further project has it from the first one. */
function callbacksOf({ duplicates, shuffled, progress }: ProjectValues): ProjectOptions["callbacks"] {
  const order = shuffled === undefined ? undefined : shuffled ? "shuffled" : "kept";
  const isAsked = [duplicates, order, progress].some((value) => value !== undefined);
  return isAsked ? { duplicates, order, progress } : undefined;
}

/** The user's own key; undefined for the sandbox's. */
async function ownKeyOf(values: SandboxValues): Promise<Given | undefined> {
  const { secretFile, secretKey, config = "" } = values;
  if (secretKey !== undefined) {
    return { secret: secretKey, from: config };
  }
  if (secretFile === undefined && !process.env.CUP_SECRET_KEY) {
    return undefined;
  }
  return { secret: await readSecret(secretFile), from: secretFile ?? "CUP_SECRET_KEY" };
}

/** The key of a further project, which the environment has nothing to say about. */
const fileKeyOf = async ({ secretFile, secretKey }: ProjectValues) =>
  secretFile === undefined ? secretKey : readSecretFile(secretFile);

/** The user's own token of the control API. */
async function tokenOf({ tokenFile }: SandboxValues): Promise<Given | undefined> {
  if (tokenFile !== undefined) {
    return { secret: await readSecretFile(tokenFile), from: tokenFile };
  }
  const { CUP_SANDBOX_TOKEN } = process.env;
  return CUP_SANDBOX_TOKEN ? { secret: CUP_SANDBOX_TOKEN, from: "CUP_SANDBOX_TOKEN" } : undefined;
}
