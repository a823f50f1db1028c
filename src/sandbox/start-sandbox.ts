import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { listen } from "../server/listen.js";
import { listenerOf } from "../server/serve.js";
import { isLoopback } from "../url/is-loopback.js";
import { gateListener } from "./api/gate-listener.js";
import { app, largestBody } from "./app.js";
import { Courier } from "./callbacks/courier.js";
import { createPost } from "./callbacks/post.js";
import { autoCustomer } from "./platform/auto-customer.js";
import type { Place } from "./platform/place.js";
import { Platform } from "./platform/platform.js";
import type { Project } from "./platform/project.js";
import type { Sandbox } from "./sandbox.js";
import { sandboxOn } from "./sandbox-on.js";
import type { ProjectOptions, SandboxOptions } from "./settings/options.js";
import { furtherProject, type Settings, settingsOf } from "./settings/settings-of.js";
import type { Journal } from "./state/journal.js";
import { type Data, openData } from "./state/open-data.js";

/**
 * Starts the other side of the wire: the payment platform, the CUP QuickPay service and their signed
 * callbacks, on one port.
 *
 * Nothing leaves the machine but callbacks to the URLs that requests and options name. No money moves.
 *
 * @throws TypeError for an option that is not valid.
 * @throws Error when the port is taken, and when the file `data` is in use, is not a sandbox's, or cannot be
 *   written.
 *
 * @example
 * const sandbox = await startSandbox({ callbackUrl: "http://127.0.0.1:3000/callbacks" });
 * // … your shop sends a purchase to sandbox.url …
 * await sandbox.pay("ORDER_1");
 * await sandbox.settled();
 * await sandbox.close();
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = settingsOf(options);
  const { data: path, projects } = settings;
  if (path === undefined) {
    return started(settings);
  }
  const data = await openData(path, projects);
  try {
    return await started(settings, data);
  } catch (error) {
    await data.release();
    throw error;
  }
}

async function started(
  { port, host, controlToken, like, projects }: Settings,
  data?: Data,
): Promise<Sandbox> {
  const place: Place = { url: "", links: {} };
  let journal: Journal | undefined;
  const written = () => journal?.written();
  const { post, close: closePost } = createPost();
  const courier = new Courier(async (...sending) => {
    await written();
    return post(...sending);
  }, place);
  const platform = new Platform(projects, { outbox: courier, place, added: data?.added });
  platform.projects.forEach(withCustomer);
  const add = (further: ProjectOptions) => {
    const present = platform.projects.map(({ settings }) => settings);
    return withCustomer(platform.add(furtherProject(further, like, present)));
  };
  const token = controlToken ?? (isLoopback(host) ? undefined : randomBytes(16).toString("hex"));
  const pages = app(platform, { host, token, written, add });
  const otherwise = listenerOf(pages);
  const server = createServer(gateListener({ platform, host, largestBody, written, otherwise }));
  let close = async () => {};
  try {
    const listening = await listen(server, port, host);
    close = listening.close;
    place.url = listening.url;
    // Not before it listens, as callbacks tell its address; and before it takes the first request.
    journal = data?.begin(platform);
  } catch (error) {
    platform.close();
    closePost();
    await close();
    throw error;
  }

  return sandboxOn(platform, {
    token,
    add,
    close: async () => {
      platform.stop();
      closePost();
      try {
        await close();
      } finally {
        await journal?.close();
        platform.close();
      }
    },
  });
}

/** With customers that come by themselves, if they are to. */
function withCustomer(project: Project): Project {
  if (project.settings.autoComplete) {
    autoCustomer(project);
  }
  return project;
}
