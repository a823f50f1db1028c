import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { httpServer } from "../../support/http-server.js";
import { accepted } from "./accepted.js";

/* The Dockerfile, as far as it can be held without Docker. test/packed/cli-image.test.ts builds from what it copies. */

interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** The stages, each with its instructions after `FROM`. */
const stages: readonly (readonly Instruction[])[] = readFileSync("Dockerfile", "utf8")
  .replace(/^#.*\n/gm, "")
  .replace(/\\\n\s*/g, "")
  .trim()
  .split(/^(?=FROM )/m)
  .map((stage) =>
    stage
      .trim()
      .split(/\n+/)
      .map((line) => ({ name: line.split(" ")[0] ?? "", text: line.slice(line.indexOf(" ") + 1) })),
  );
const [build = [], image = []] = stages;

const texts = (stage: readonly Instruction[], name: string) =>
  stage.filter((each) => each.name === name).map(({ text }) => text);

/** The arguments of the only instruction of the image with this name. */
function list(name: string): string[] {
  const [text = "", ...more] = texts(image, name);
  expect(more).toEqual([]);
  return JSON.parse(text.slice(text.indexOf("[")));
}

const lines = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

test("Both stages stand on a named version of Node", () => {
  expect(stages.map(([from]) => from?.text)).toEqual(["node:22-slim AS build", "node:22-slim"]);
});

test("What is copied from the project is committed, and just that is let in by .dockerignore", () => {
  const sources = texts(build, "COPY").flatMap((text) => text.split(" ").slice(0, -1));
  const committed = execFileSync("git", ["ls-files", "--cached", "--", ...sources], {
    encoding: "utf8",
  }).split("\n");
  for (const source of sources) {
    expect(
      committed.some((file) => file === source || file.startsWith(`${source}/`)),
      source,
    ).toBe(true);
  }
  const [nothing, ...letIn] = lines(".dockerignore");
  expect(nothing).toBe("*");
  expect(letIn.sort()).toEqual(sources.map((source) => `!${source}`).sort());
});

test("What is run is there: scripts of package.json, and npm", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const commands = [build, image]
    .flatMap((stage) => texts(stage, "RUN"))
    .flatMap((text) => text.split(/\s*&&\s*/));
  expect(commands.filter((command) => command.startsWith("npm run"))).toEqual(["npm run build"]);
  expect(scripts.build).toBeDefined();
  expect([...new Set(commands.map((command) => command.split(" ")[0]))].sort()).toEqual([
    "chown",
    "mkdir",
    "npm",
    "rm",
  ]);
});

test("What the image takes from the build has been packed there", () => {
  expect(texts(image, "COPY")).toEqual(["--from=build /packed /packed"]);
  expect(texts(build, "RUN").at(-1)).toMatch(/mkdir \/packed && npm pack .*--pack-destination \/packed$/);
  expect(texts(image, "RUN")[0]).toContain(" /packed/*.tgz ");
});

test("The image runs as a user without rights, where its state may be written", () => {
  const names = image.map(({ name }) => name);
  expect(texts(image, "USER")).toEqual(["node"]);
  expect(names.lastIndexOf("RUN")).toBeLessThan(names.indexOf("USER"));
  expect(texts(image, "RUN")[0]).toMatch(/mkdir \/data && chown node:node \/data$/);
  expect(texts(image, "VOLUME")).toEqual(["/data"]);
});

test("It starts the sandbox alone, for other machines, on the port that it names", async () => {
  const [command, ...flags] = list("ENTRYPOINT");
  expect(JSON.parse(readFileSync("package.json", "utf8")).bin).toHaveProperty(command ?? "");
  expect(await accepted(flags)).toMatchObject({
    host: "0.0.0.0",
    port: Number(texts(image, "EXPOSE")[0]),
    shop: false,
    docs: false,
  });
  expect(await accepted([...flags, "--data", "/data/state.json", "--auto"])).toMatchObject({ auto: true });
});

test.each([
  [200, 0],
  [401, 1],
  [undefined, 1],
])(
  "Its health is that of the control API: an answer with %s ends the check with %i",
  async (status, code) => {
    await using server = await httpServer((response) =>
      status === undefined ? response.destroy() : response.writeHead(status).end(),
    );
    const [node, ...args] = list("HEALTHCHECK").map((text) =>
      text.replace("http://127.0.0.1:4020/", `${server.url}/`),
    );
    expect(node).toBe("node");
    const [ended] = await once(spawn(process.execPath, args), "close");
    expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /_sandbox/v1/health"]);
    expect(ended).toBe(code);
  },
);
