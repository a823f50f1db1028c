import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inject } from "vitest";

/** A project of a user. */
export interface Project {
  folder: string;
  /** Installs the tarball and packages of the registry into it, of exactly these versions. */
  install(...packages: string[]): void;
  /** Runs a program in it, to its end. */
  run(command: string, args: string[], env?: Record<string, string>): { code: number | null; output: string };
  remove(): void;
}

/** Makes a project of its own, with the files of a folder. */
export function project(name: string, files: string): Project {
  const folder = mkdtempSync(join(tmpdir(), `cup-quickpay-${name}-`));
  cpSync(files, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');

  const run: Project["run"] = (command, args, env = {}) => {
    const { PATH, HOME } = process.env;
    const program = command.startsWith("node_modules/") ? resolve(folder, command) : command;
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd: folder,
      env: { PATH, HOME, NO_COLOR: "1", ...env },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (error) {
      throw error;
    }
    return { code: status, output: stdout + stderr };
  };
  return {
    folder,
    run,
    install(...packages) {
      const quiet = ["--no-fund", "--no-audit", "--no-package-lock", "--loglevel=error"];
      const { code, output } = run("npm", ["install", ...quiet, inject("tarball"), ...packages]);
      if (code !== 0) {
        throw new Error(`npm install ${packages.join(" ")} failed.\n${output}`);
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
