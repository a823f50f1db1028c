import { closeSync, fsync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { type DataLine, type EndLine, header } from "./data-line.js";

/** How many characters are put together before they are written. */
const atOnce = 1_000_000;

/** A file of lines of JSON that grows at its end. It is written aside, and moved to its place when it is whole. */
export class DataFile {
  readonly #path: string;
  readonly #descriptor: number;
  #size = 0;
  #isClosed = false;

  /**
   * Begins a new file that only its owner may read, as it has keys in it.
   *
   * @throws Error of the system.
   */
  constructor(path: string) {
    this.#path = path;
    // What is left of one that was being written when its process ended.
    rmSync(path, { force: true });
    this.#descriptor = openSync(path, "wx", 0o600);
    try {
      this.#write(`${JSON.stringify(header)}\n`);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** In bytes. */
  get size(): number {
    return this.#size;
  }

  /**
   * Writes lines that count together or not at all.
   *
   * @throws Error of the system, or when it is closed. Then none of them counts, and this file is not to be
   *   written any more.
   */
  append(lines: Iterable<DataLine>, closed?: true): void {
    const start = this.#size;
    try {
      let text = "";
      for (const line of lines) {
        text += `${JSON.stringify(line)}\n`;
        if (text.length > atOnce) {
          this.#write(text);
          text = "";
        }
      }
      const end: EndLine = { written: Date.now(), closed };
      this.#write(`${text}${JSON.stringify(end)}\n`);
    } catch (error) {
      this.#size = start;
      throw error;
    }
  }

  /** Waits until the disk has it, so that not even the end of the machine's power leaves a part of it. */
  synced(): Promise<void> {
    return promisify(fsync)(this.#descriptor);
  }

  sync(): void {
    fsyncSync(this.#descriptor);
  }

  /** Puts it in the place of another file, in one step. */
  moveTo(path: string): void {
    renameSync(this.#path, path);
    syncFolder(dirname(path));
  }

  close(): void {
    if (!this.#isClosed) {
      this.#isClosed = true;
      closeSync(this.#descriptor);
    }
  }

  /** Removes it, as it is not needed after all. */
  discard(): void {
    this.close();
    rmSync(this.#path, { force: true });
  }

  #write(text: string): void {
    // The system gives the number of a closed file to the next one that is opened, whosever it is.
    if (this.#isClosed) {
      throw new Error("The file is closed.");
    }
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#size + done);
    }
    this.#size += bytes.length;
  }
}

/** Not every system lets a folder be opened. */
function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {}
}
