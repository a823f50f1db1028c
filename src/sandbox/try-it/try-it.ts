import { randomBytes } from "node:crypto";
import { type Context, Hono } from "hono";
import { Control } from "../control/control.js";
import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import { asServed, controlAsServed } from "./as-served.js";
import { published } from "./description.js";
import { findScalar, type Scalar, scalarBytes } from "./scalar.js";
import { type KnownProject, knownOperations, knownProject, type TryItSettings } from "./settings.js";
import { tryItPage, withoutScalarPage } from "./try-it-page.js";

interface Options {
  /** Whether a request may see what is the developer's own: others see the first project only. */
  mayControl(c: Context): boolean;
  /** The renderer, looked for at each opening: it can be installed meanwhile. */
  scalar?(): Scalar | undefined;
}

/** The contract as a page on which requests are tried: signed in the browser, sent to this sandbox. */
export function tryIt(platform: Platform, { mayControl, scalar = findScalar }: Options): Hono {
  const app = new Hono();

  app.get("/", (c) => {
    const found = scalar();
    if (found === undefined) {
      return c.html(withoutScalarPage());
    }
    const { project } = c.req.query();
    return c.html(
      tryItPage({
        renderer: `/docs/scalar-${encodeURIComponent(found.version)}.js`,
        query: project === undefined ? "" : `?${new URLSearchParams({ project })}`,
        links: platform.place.links,
      }),
    );
  });

  app.get("/:renderer{scalar-.+\\.js}", async (c) => {
    const found = scalar();
    if (found === undefined || c.req.param("renderer") !== `scalar-${found.version}.js`) {
      return c.notFound();
    }
    const isCompressed = /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
    return c.body(await scalarBytes(found, isCompressed), 200, {
      "Content-Type": "text/javascript; charset=utf-8",
      // Its version is in its address.
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
      ...(isCompressed && { "Content-Encoding": "gzip" }),
    });
  });

  app.get("/settings.json", (c) => {
    const projects = mayControl(c) ? platform.projects : [platform.first];
    return c.json({ projects: projects.map(known), operations: knownOperations } satisfies TryItSettings);
  });

  app.get("/openapi.json", async (c) => {
    const project = projectOf(c);
    return c.json(
      await asServed(published("openapi.json"), {
        origin: originOf(c),
        project: known(project),
        now: project.clock.now(),
        mark: randomBytes(4).toString("hex").toUpperCase(),
      }),
    );
  });

  app.get("/sandbox.json", (c) => c.json(controlAsServed(published("openapi/sandbox.json"), originOf(c))));
  return app;

  function known(project: Project): KnownProject {
    return knownProject(new Control(project, platform.place).describe());
  }

  function projectOf(c: Context): Project {
    const { project } = c.req.query();
    return (project !== undefined && mayControl(c) && platform.withId(Number(project))) || platform.first;
  }
}

/** By the name by which the browser has come: to it, other names of the same machine are other sites. */
const originOf = (c: Context): string => new URL(c.req.url).origin;
