/** What a worker is asked: to hold a file with a fault against the checks; without a file, the contract as it is. */
export interface Task {
  file?: string | undefined;
  text?: string | undefined;
}

/** What saw a fault. */
export type Stage = "generate" | "test" | "lint";

/** Which check found the fault, or that none did. */
export type Verdict =
  | { verdict: "killed"; stage: Stage; by: string }
  | { verdict: "survived" }
  /** Nothing is known: what should try the fault broke. */
  | { verdict: "error"; by: string };
