import { curl } from "./curl.js";
import { go } from "./go.js";
import { className, java } from "./java.js";
import { php } from "./php.js";
import { python } from "./python.js";
import { sampledRequests } from "./sampled-request.js";
import { testCallbacks } from "./test-callbacks.js";
import { typescript } from "./typescript.js";
import { sampleName } from "./wording.js";

/**
 * The samples of `examples/requests/`, each made of the contract's own example: name and text of each file. Names are
 * those that `scripts/redocly/samples.js` looks for.
 */
export function samples(): [string, string][] {
  const requests = sampledRequests().flatMap((request): [string, string][] => {
    const name = sampleName(request.operationId);
    return [
      [`curl/${name}.sh`, curl(request)],
      [`typescript/${name}.ts`, typescript(request)],
      [`php/${name}.php`, php(request)],
      [`python/${name}.py`, python(request)],
      [`go/${name}.go`, go(request)],
      [`java/${className(request.operationId)}.java`, java(request)],
    ];
  });
  return [...requests, ...testCallbacks().map(([name, text]): [string, string] => [`curl/${name}`, text])];
}
