/** What of a workflow's run may be told: no value of a request or an answer. */
export interface StepResult {
  readonly workflow: string;
  readonly step: string;
  readonly passed: number;
  readonly failed: number;
  /** Names of the kinds of checks that failed, and how often the step was repeated before. */
  readonly note: string;
}

/** The part of Respect's JSON that is looked at. The rest holds personal data in clear. */
interface Logs {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly Executed[] }>>;
}

interface Executed {
  readonly workflowId: string;
  readonly executedSteps: readonly {
    readonly stepId: string;
    readonly checks: readonly { readonly name: string; readonly status: string }[];
  }[];
}

/** A step in the last of its attempts. */
export function resultsOf(json: string): StepResult[] {
  const { files } = JSON.parse(json) as Logs;
  const executed = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
  return executed.flatMap(({ workflowId, executedSteps }) => {
    const ids = [...new Set(executedSteps.map(({ stepId }) => stepId))];
    return ids.map((stepId) => {
      const attempts = executedSteps.filter((step) => step.stepId === stepId);
      const checks = attempts.at(-1)?.checks ?? [];
      const failed = checks.filter(({ status }) => status !== "success");
      const notes = [
        ...new Set(
          failed.map(({ name }) => known.find((kind) => kind === name.toLowerCase()) ?? "another check"),
        ),
        ...(attempts.length > 1 ? [`attempt ${attempts.length}`] : []),
      ];
      return {
        workflow: workflowId,
        step: stepId,
        passed: checks.length - failed.length,
        failed: failed.length,
        note: notes.join(", "),
      };
    });
  });
}

/** What Respect calls its checks. A name that is not known here can be anything, and is not told. */
const known = [
  "success criteria check",
  "status code check",
  "content-type check",
  "schema check",
  "network error",
  "unexpected error",
];
