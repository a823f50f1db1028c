/** Where a process can end: every place between two things that it does. */
export const steps = {
  receiver: ["before the insert", "while it is inserted", "after the insert, before the 200"],
  worker: [
    "in the handler, before its write",
    "in the handler, after its write",
    "before the commit",
    "after the commit",
  ],
} as const;

export type Step = (typeof steps)[keyof typeof steps][number];

export interface ProcessOptions {
  readonly role: "receiver" | "worker";
  /** As pg takes it. */
  readonly connection: object;
  readonly projectId: number;
  readonly schema?: string | undefined;
  /** It kills itself when it is at this step for the nth time; or stops, until it is told to go on. */
  readonly dieAt?:
    | { readonly step: Step; readonly nth: number; readonly signal?: "SIGSTOP" | undefined }
    | undefined;
  /** Each so many-th callback, its handler throws at the first try, after its write. */
  readonly throwsEach?: number | undefined;
}

/** What a process says on its way. */
export type Word =
  | { readonly says: "ready"; readonly url: string | undefined }
  | { readonly says: "dies"; readonly step: Step }
  | { readonly says: "fails"; readonly why: string };
