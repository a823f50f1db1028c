/** What Ajv reports of one failure, in its own code and in the code it generates. */
interface Report {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  schemaPath?: string;
}

/**
 * A failure as `/payment/amount maximum`: JSON Pointer and keyword. What is missing is at the place where it
 * should be. Why each branch of a choice fails is left out: that none, or more than one, fits is the failure.
 */
export function places(reports: readonly Report[]): string[] {
  return reports
    .filter(({ schemaPath = "" }) => !/\/(anyOf|oneOf)\/\d/.test(schemaPath))
    .map(({ instancePath, keyword, params }) =>
      keyword === "required"
        ? `${instancePath}/${params.missingProperty} required`
        : `${instancePath} ${keyword}`,
    )
    .sort();
}
