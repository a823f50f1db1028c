import type { Payment } from "../payment/payment.js";
import type { ProjectSettings } from "../settings/project-settings.js";
import { Conflict } from "./conflict.js";
import type { ProjectNews } from "./news.js";
import type { Outbox } from "./outbox.js";
import type { Place } from "./place.js";
import { Project } from "./project.js";
import { Watchers } from "./watchers.js";

/** The platform: its projects, each a world of its own. */
export class Platform {
  /** The project that is meant where none is named. */
  readonly first: Project;
  readonly place: Place;
  /** Those of the options: others were added, in this run or in an earlier one. */
  readonly ofOptions: ReadonlySet<Project>;
  readonly #outbox: Outbox<Project>;
  readonly #byId = new Map<number, Project>();
  readonly #watchers = new Watchers<[news: ProjectNews, project: Project]>();

  constructor(
    [first, ...others]: readonly [ProjectSettings, ...ProjectSettings[]],
    {
      outbox,
      place,
      added = [],
    }: {
      readonly outbox: Outbox<Project>;
      readonly place: Place;
      /** In an earlier run. */
      readonly added?: readonly ProjectSettings[] | undefined;
    },
  ) {
    this.#outbox = outbox;
    this.place = place;
    this.first = this.add(first);
    for (const each of others) {
      this.add(each);
    }
    this.ofOptions = new Set(this.projects);
    for (const each of added) {
      this.add(each);
    }
  }

  /** In the order in which they were made. */
  get projects(): readonly Project[] {
    return [...this.#byId.values()];
  }

  withId(projectId: number): Project | undefined {
    return this.#byId.get(projectId);
  }

  /** By the token of its Data API. */
  withToken(token: unknown): Project | undefined {
    return this.projects.find(({ settings }) => settings.dataApiToken === token);
  }

  /** The payment whose form has this key, and its project. */
  withKey(key: string): { readonly project: Project; readonly payment: Payment } | undefined {
    for (const project of this.#byId.values()) {
      const payment = project.payments.withKey(key);
      if (payment) {
        return { project, payment };
      }
    }
    return undefined;
  }

  /** @throws Conflict when its id or token is taken. */
  add(settings: ProjectSettings): Project {
    const { projectId, dataApiToken } = settings;
    if (this.#byId.has(projectId)) {
      throw new Conflict(`There is a project ${projectId} already. Choose another project_id.`);
    }
    if (this.withToken(dataApiToken)) {
      throw new Conflict("There is a project with this Data API token already. Choose another token.");
    }
    // A key must lead to one form only, so the same seed gives each further project other ids.
    const stream = this.#byId.size === 0 ? 0 : projectId;
    const project = new Project(settings, this.#outbox, stream);
    project.watch((news) => this.#watchers.tell(news, project));
    this.#byId.set(projectId, project);
    project.tell({ type: "added" });
    return project;
  }

  /** Removes a project, with all that it has. The first one stays. */
  remove(project: Project): void {
    if (project === this.first) {
      throw new Conflict("The first project of a sandbox cannot be removed. Reset it instead.");
    }
    project.clear();
    this.#byId.delete(project.settings.projectId);
    project.tell({ type: "removed" });
    project.close();
  }

  /** @returns Stops watching. */
  watch(watcher: (news: ProjectNews, project: Project) => void): () => void {
    return this.#watchers.add(watcher);
  }

  /** Nothing happens by itself any more. Whoever watches still hears of what is under way. */
  stop(): void {
    for (const project of this.#byId.values()) {
      project.clock.stop();
    }
  }

  close(): void {
    for (const project of this.#byId.values()) {
      project.close();
    }
    this.#watchers.clear();
  }
}
