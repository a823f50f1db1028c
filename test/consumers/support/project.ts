import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inject } from "vitest";

/** A project of a user. */
export interface Project {
  folder: string;
  /** Installs the tarball and packages of the registry into it, of exactly these versions. */
  install(...packages: string[]): void;
  /** Installs what its lockfile has, and the tarball beside it. */
  installLocked(): void;
  /** Runs a program in it, to its end. */
  run(command: string, args: string[], env?: Record<string, string>): { code: number | null; output: string };
  remove(): void;
}

/** Makes a project of its own, with the files of a folder. */
export function project(name: string, files: string): Project {
  const folder = mkdtempSync(join(tmpdir(), `cup-quickpay-${name}-`));
  cpSync(files, folder, { recursive: true });
  if (!existsSync(join(folder, "package.json"))) {
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  }

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
  const npm = (...args: string[]) => {
    const { code, output } = run("npm", [...args, "--no-fund", "--no-audit", "--loglevel=error"]);
    if (code !== 0) {
      throw new Error(`npm ${args.join(" ")} failed.\n${output}`);
    }
  };
  return {
    folder,
    run,
    install: (...packages) => npm("install", "--no-package-lock", inject("tarball"), ...packages),
    installLocked() {
      npm("ci", "--ignore-scripts", "--prefer-offline");
      npm("install", "--no-save", "--ignore-scripts", "--prefer-offline", inject("tarball"));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
