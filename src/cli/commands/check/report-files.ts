import { constants } from "node:fs";
import { access, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { ConformanceReport } from "../../../conformance/report.js";
import { jsonReport } from "../../../conformance/reports/json-report.js";
import { junitReport } from "../../../conformance/reports/junit-report.js";
import { markdownReport } from "../../../conformance/reports/markdown-report.js";
import { tapReport } from "../../../conformance/reports/tap-report.js";
import { printable } from "../../printable.js";
import { UsageError } from "../../usage-error.js";
import { listed } from "./flags.js";

type Write = (report: ConformanceReport) => string;

const formats: Readonly<Record<string, Write>> = {
  junit: junitReport,
  json: jsonReport,
  markdown: markdownReport,
  tap: tapReport,
};

interface Destination {
  readonly write: Write;
  /** `-` is standard output. */
  readonly file: string;
  /** Where it is written first; undefined if what is there is no file, such as a pipe, and is written to. */
  readonly aside?: string | undefined;
}

/** The reports that `--report` asks for. */
export class ReportFiles {
  readonly #destinations: readonly Destination[];

  private constructor(destinations: readonly Destination[]) {
    this.#destinations = destinations;
  }

  /**
   * Makes sure that each can be written.
   *
   * @throws UsageError when one cannot, or a format is not known.
   */
  static async open(values: readonly string[]): Promise<ReportFiles> {
    const opened: Destination[] = [];
    const files = new ReportFiles(opened);
    try {
      for (const wanted of wantedIn(values)) {
        opened.push({ ...wanted, ...(await place(wanted.file)) });
      }
    } catch (error) {
      await files.close();
      throw error;
    }
    return files;
  }

  /** Whether standard output is taken by a report. */
  get takesStandardOutput(): boolean {
    return this.#destinations.some(({ file }) => file === "-");
  }

  /** @throws UsageError when one cannot be written any more. */
  async write(report: ConformanceReport): Promise<void> {
    for (const { write, file, aside } of this.#destinations) {
      const text = write(report);
      if (file === "-") {
        process.stdout.write(process.stdout.isTTY ? text.split("\n").map(printable).join("\n") : text);
        continue;
      }
      try {
        await writeFile(aside ?? file, text);
        if (aside !== undefined) {
          await rename(aside, file);
        }
      } catch (error) {
        throw cannotWrite(file, error);
      }
    }
  }

  /** Takes away what was begun and not written. */
  async close(): Promise<void> {
    for (const { aside } of this.#destinations) {
      if (aside !== undefined) {
        await rm(aside, { force: true });
      }
    }
  }
}

function wantedIn(values: readonly string[]): Pick<Destination, "write" | "file">[] {
  const seen = new Set<string>();
  return listed(values).map((each) => {
    const [, format = "", file = ""] = /^([^=]*)=(.*)$/s.exec(each) ?? [];
    const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (write === undefined || file === "") {
      throw new UsageError(
        `--report takes a format and a file, not “${each}”: junit=check.xml, json=-. The formats are ${Object.keys(formats).join(", ")}.`,
      );
    }
    const where = file === "-" ? "-" : resolve(file);
    if (seen.has(where)) {
      throw new UsageError(
        file === "-"
          ? "Only one report can go to standard output. Give the others a file."
          : `Two reports cannot go to ${file}. Give each a file of its own.`,
      );
    }
    seen.add(where);
    return { write, file: where };
  });
}

/** Where a report is written first, and what it replaces in the end. */
async function place(file: string): Promise<Pick<Destination, "file" | "aside">> {
  if (file === "-") {
    return { file };
  }
  try {
    const there = await stat(file).catch(() => undefined);
    if (there?.isDirectory()) {
      throw new UsageError(`${file} is a folder. Name a file in it.`);
    }
    if (there) {
      await access(file, constants.W_OK);
    }
    if (there && !there.isFile()) {
      return { file };
    }
    // What is linked to is replaced, not the link.
    const real = there ? await realpath(file) : file;
    const aside = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
    await (await open(aside, "w")).close();
    return { file: real, aside };
  } catch (error) {
    throw error instanceof UsageError ? error : cannotWrite(file, error);
  }
}

function cannotWrite(file: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  const why = code === "ENOENT" ? "there is no such folder" : code;
  return new UsageError(`${file} cannot be written (${why}).`, { cause: error });
}
