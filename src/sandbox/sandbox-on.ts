import { Control } from "./control/control.js";
import type { ProjectNews } from "./platform/news.js";
import type { Place } from "./platform/place.js";
import type { Platform } from "./platform/platform.js";
import type { Project } from "./platform/project.js";
import type { Sandbox, SandboxControl } from "./sandbox.js";
import { type SandboxEvent, sandboxEventOf } from "./sandbox-event.js";
import type { ProjectOptions } from "./settings/options.js";
import { linksTo } from "./settings/web-address.js";

interface Running {
  readonly token: string | undefined;
  /** Adds a project. */
  add(options: ProjectOptions): Project;
  close(): Promise<void>;
}

/** What `startSandbox` gives: the platform, as a user of the package handles it. */
export function sandboxOn(platform: Platform, { token, add, close }: Running): Sandbox {
  const { first, place } = platform;
  const control = (project: Project) => new Control(project, place);
  const named = (projectId: number): Project => {
    const project = platform.withId(projectId);
    if (project === undefined) {
      throw new Error(`The sandbox has no project ${projectId}.`);
    }
    return project;
  };
  return withAccessors(controlOf(first, platform), {
    url: place.url,
    controlToken: token,
    get links() {
      return place.links;
    },
    set links(pages) {
      place.links = linksTo(pages);
    },
    get projects() {
      return platform.projects.map((each) => control(each).describe());
    },
    project: (projectId) => controlOf(named(projectId), platform),
    addProject: (options = {}) => controlOf(add(options), platform),
    removeProject: (projectId) => platform.remove(named(projectId)),
    on: (listener, { allProjects = false } = {}) => {
      const tell = telling(listener, place);
      return allProjects ? platform.watch(tell) : first.watch((news) => tell(news, first));
    },
    close,
  } satisfies Omit<Sandbox, Exclude<keyof SandboxControl, "on">>);
}

/** Both in one object. Accessors stay accessors, which a copy of their values would not be. */
const withAccessors = <A extends object, B extends object>(one: A, other: B): A & B =>
  Object.defineProperties(one, Object.getOwnPropertyDescriptors(other)) as A & B;

function controlOf(project: Project, { place }: Platform): SandboxControl {
  const control = new Control(project, place);
  const { projectId, secretKey, dataApiToken, dataApiSecretKey } = project.settings;
  return {
    projectId,
    secretKey,
    dataApiToken,
    dataApiSecretKey,
    get callbackUrl() {
      return project.callbackUrl;
    },
    set callbackUrl(url) {
      control.setCallbackUrl(url);
    },
    get payments() {
      return control.payments(all).items.toReversed();
    },
    get callbacks() {
      return [...project.payments].flatMap((payment) => control.callbacksOf(payment));
    },
    get requests() {
      return control.requests(all).items.toReversed();
    },
    get state() {
      return control.state();
    },
    setScenario: (name, options) => control.setScenario(name, options),
    setFaults: (faults) => control.setFaults(faults),
    pay: async (paymentId, cardNumber) => void control.pay(paymentId, cardNumber),
    cancel: async (paymentId) => void control.cancel(paymentId),
    sendCallback: (id) => void control.sendCallback(id),
    advance: async (duration) => control.advance(duration),
    advanceToNext: () => control.advance(),
    settled: async () => void (await control.settled()),
    reset: () => control.reset(),
    snapshot: () => control.snapshot(),
    restore: (snapshot) => control.restore(snapshot),
    on: (listener) => {
      const tell = telling(listener, place);
      return project.watch((news) => tell(news, project));
    },
  };
}

/** Tells a listener what is of use outside. */
const telling =
  (listener: (event: SandboxEvent) => void, { url }: Place) =>
  (news: ProjectNews, project: Project): void => {
    const event = sandboxEventOf(news, project, url);
    if (event) {
      listener(event);
    }
  };

const all = { limit: Number.POSITIVE_INFINITY };
