import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { samplesOf } from "../../scripts/redocly/samples.js";

interface Sampled {
  readonly operationId: string;
  readonly "x-codeSamples"?: readonly { lang: string; label: string; source: string }[];
}

/** Operations and webhooks of a description. */
function sampledIn(file: string): Sampled[] {
  const { paths, webhooks = {} } = JSON.parse(readFileSync(`generated/${file}`, "utf8"));
  return [...Object.values<object>(paths), ...Object.values<object>(webhooks)].flatMap((item) =>
    Object.values<Sampled>(item as Record<string, Sampled>).filter(
      ({ operationId }) => operationId !== undefined,
    ),
  );
}

const labels = ["curl", "TypeScript", "PHP", "Python", "Go", "Java"];

describe.each([
  ["openapi.json", 12],
  ["openapi/gate.json", 8],
  ["openapi/payment-page.json", 3],
  ["openapi/data-api.json", 2],
])("In %s", (file, count) => {
  const all = sampledIn(file);

  test("every operation and webhook has samples in all languages, in the same order", () => {
    expect(all).toHaveLength(count);
    for (const { operationId, "x-codeSamples": samples } of all) {
      expect(
        samples?.map(({ label }) => label),
        operationId,
      ).toEqual(labels);
    }
  });

  test("they are the files of examples/", () => {
    for (const { operationId, "x-codeSamples": samples } of all) {
      expect(samples, operationId).toEqual(samplesOf(operationId));
    }
  });
});

test("The control API of the sandbox, which signs nothing, has no samples", () => {
  expect(sampledIn("openapi/sandbox.json").filter((each) => each["x-codeSamples"])).toEqual([]);
});

test("The first screen has an endpoint and a purchase in all languages, behind the marks where the page makes tabs", () => {
  const { description } = JSON.parse(readFileSync("generated/openapi.json", "utf8")).info;
  const [, , endpoint = "", purchase = ""] = (description as string).split('<div class="samples"></div>');
  for (const [samples, line] of [
    [endpoint, "if (!Signature\\verify($body, $key)) {"],
    [purchase, "$request['general']['signature'] = Signature\\sign($request, $key);"],
  ]) {
    expect(samples?.match(/^```\w+$/gm)?.slice(0, 6)).toEqual(
      ["bash", "typescript", "php", "python", "go", "java"].map((language) => `\`\`\`${language}`),
    );
    expect(samples).toContain(line);
  }
});

test("An operation without a sample in a language is told with the file that is missing", () => {
  expect(() => samplesOf("createRefund")).toThrow(
    "createRefund has no sample in curl: examples/requests/curl/create-refund.sh is missing",
  );
});

describe("The samples", () => {
  const whole = sampledIn("openapi.json").flatMap((each) => each["x-codeSamples"] ?? []);

  test("read the key in the environment, and have none themselves", () => {
    const own = whole.filter(({ source }) => !/CUP_SECRET_KEY|CUP_DATA_API_SECRET_KEY/.test(source));
    expect(own).toEqual([]);
  });

  test("go to the platform where nothing else is said", () => {
    const hosts = new Set(
      whole.flatMap(({ source }) => source.match(/https:\/\/\w+\.ecommpay\.com(\/v1)?/g) ?? []),
    );
    expect([...hosts].sort()).toEqual([
      "https://api.ecommpay.com",
      "https://data.ecommpay.com/v1",
      "https://paymentpage.ecommpay.com",
    ]);
  });
});
