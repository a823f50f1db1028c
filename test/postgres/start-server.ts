import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

/** Where Debian, Red Hat and Homebrew put the programs of a server. */
const folders = ["/usr/lib/postgresql", "/usr", "/opt/homebrew/opt", "/usr/local/opt"];

/** The folder with `initdb` and `postgres`, of the newest version; undefined if no server is installed. */
export const serverPrograms = [
  process.env.POSTGRES_BIN ?? "",
  ...folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^(?:\d+|pgsql-\d+|postgresql@\d+)$/.test(name))
          .sort((a, b) => Number(/\d+/.exec(b)) - Number(/\d+/.exec(a)))
          .map((name) => join(folder, name, "bin"))
      : [],
  ),
].find((folder) => folder !== "" && ["initdb", "postgres"].every((name) => existsSync(join(folder, name))));

export interface Server {
  /** How pg and postgres.js find it: the folder of its socket, as it listens on no port. */
  readonly connection: { host: string; user: string; database: string };
  /** Ends all of its processes at once, as a crash does: the next start recovers from its log. */
  stopImmediately(): Promise<void>;
  /** After that, with the same data. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server of its own, with its data in a temporary folder. A durable one waits for the disk,
 * as in production, which tests have no need of.
 */
export async function startServer({ durable = false } = {}): Promise<Server> {
  const programs = serverPrograms ?? "";
  const folder = mkdtempSync(join(tmpdir(), "cup-pg-"));
  // The server refuses to run as root.
  const owner = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (owner.uid !== undefined) {
    chownSync(folder, owner.uid, owner.gid ?? 0);
  }
  const data = join(folder, "data");
  const made = spawnSync(
    join(programs, "initdb"),
    [
      "-D",
      data,
      "-U",
      "postgres",
      "-A",
      "trust",
      "-E",
      "UTF8",
      "--locale=C",
      "--no-sync",
      "--no-instructions",
    ],
    { ...owner, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) {
    throw new Error(`initdb has failed: ${made.stderr}`);
  }
  const start = () =>
    spawn(
      join(programs, "postgres"),
      [
        "-D",
        data,
        "-k",
        folder,
        "-h",
        "",
        "-c",
        `fsync=${durable ? "on" : "off"}`,
        "-c",
        "max_connections=100",
        "-c",
        "deadlock_timeout=100ms",
      ],
      { ...owner, cwd: folder, stdio: "ignore" },
    );
  let server = start();
  process.once("exit", () => server.kill("SIGQUIT"));
  const connection = { host: folder, user: "postgres", database: "postgres" };
  await untilItAnswers(connection, server);
  return {
    connection,
    async stopImmediately() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      await promisify(execFile)(join(programs, "pg_ctl"), ["stop", "-D", data, "-m", "immediate"], {
        ...owner,
        cwd: folder,
      });
      await ended;
    },
    async startAgain() {
      server = start();
      await untilItAnswers(connection, server);
    },
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        const ended = new Promise((resolve) => server.once("exit", resolve));
        server.kill("SIGQUIT");
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(flag: string): number {
  for (const user of ["postgres", "nobody"]) {
    try {
      return Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: "pipe" }));
    } catch {}
  }
  throw new Error("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as.");
}

async function untilItAnswers(connection: Server["connection"], server: ChildProcess): Promise<void> {
  for (;;) {
    const client = new pg.Client(connection);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null) {
        throw new Error("The server has ended.", { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
