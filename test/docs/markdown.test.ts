import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Description, Schema } from "../../scripts/docs/description.js";
import { withRelativeLinks } from "../../scripts/docs/markdown/address.js";
import { firstSentence } from "../../scripts/docs/markdown/first-paragraph.js";
import { githubSlug } from "../../scripts/docs/markdown/github-slug.js";
import { markdownFiles } from "../../scripts/docs/markdown/markdown-files.js";
import { plainMarkdown } from "../../scripts/docs/markdown/plain-markdown.js";
import { valueWords } from "../../scripts/docs/markdown/value-words.js";
import { writeMarkdown } from "../../scripts/docs/markdown/write-markdown.js";

const signature = {
  algorithm: "HMAC-SHA512",
  encoding: "base64",
  signedBy: "merchant",
  key: "project-secret-key",
  in: "body",
  at: ["/general/signature"],
  leftOut: [{ pointer: "/general/signature" }, { name: "frame_mode" }],
};

const description: Description = {
  openapi: "3.1.1",
  info: {
    title: "Small",
    version: "1",
    summary: "A small contract",
    description: "What it is. See “Rules”.",
  },
  servers: [{ url: "https://gate.example/api" }],
  tags: [
    { name: "Errata", "x-traitTag": true, description: "## E01 Braces & more\n\nx" },
    { name: "Gate", description: "Server to server." },
    { name: "Callbacks", description: "From the platform." },
    {
      name: "Signing requests",
      "x-traitTag": true,
      description: "First sentence. Second.\n\n## Rules\n\nSee E01 and `createSale`.",
    },
    {
      name: "Sign in your language",
      "x-traitTag": true,
      description: "## Ports\n\n| a |\n| --- |\n| b |\n\n## Traps\n\nx",
    },
    {
      name: "Response codes",
      "x-traitTag": true,
      description: "### Refused\n\n| Code | Message |\n| --- | --- |\n| 3041 | Used |",
    },
  ],
  "x-tagGroups": [
    { name: "Guides", tags: ["Signing requests", "Sign in your language"] },
    { name: "Interfaces", tags: ["Gate", "Callbacks"] },
    { name: "Reference", tags: ["Response codes", "Errata"] },
  ],
  paths: {
    "/sale": {
      post: {
        operationId: "createSale",
        summary: "Buy",
        description: "Starts a purchase.",
        tags: ["Gate"],
        "x-moves-money": true,
        "x-signature": signature,
        "x-codeSamples": [{ lang: "PHP", label: "PHP", source: "<?php sale();\n" }],
        requestBody: {
          description: "The purchase.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/SaleRequest" },
              examples: { sale: { $ref: "#/components/examples/sale" } },
            },
          },
        },
        responses: {
          200: {
            description: "Accepted.",
            links: { status: { $ref: "#/components/links/Status" } },
          } as never,
          400: { $ref: "#/components/responses/Refused" },
        },
        callbacks: { purchase: { "{$request.body#/url}": { $ref: "#/components/pathItems/purchase" } } },
      },
    },
  },
  webhooks: {
    purchase: {
      post: {
        operationId: "receivePurchase",
        summary: "Result",
        description: "News, code 3041.",
        tags: ["Callbacks"],
        "x-signature": {
          ...signature,
          signedBy: "platform",
          at: ["/signature", "/general/signature"],
          leftOut: [{ pointer: "/signature" }, { prefix: "_" }],
        },
        responses: { 200: { description: "Handled." } },
      },
    },
  },
  components: {
    schemas: {
      SaleRequest: {
        type: "object",
        description: "A purchase. More may be added.",
        required: ["payment", "general"],
        properties: {
          general: { type: "object", description: "General.", properties: { signature: { type: "string" } } },
          payment: { $ref: "#/components/schemas/Payment" },
          errors: {
            type: "array",
            description: "Faults.\n\nOnly sometimes.",
            items: {
              type: "object",
              required: ["code"],
              properties: { code: { type: "integer", description: "Code | number." } },
            },
          },
        },
      },
      Payment: {
        type: "object",
        description: "The sum.",
        properties: {
          amount: {
            type: "integer",
            minimum: 1,
            maximum: 5_000_000,
            description: "In fen.",
            examples: [1000],
          },
        },
      },
      ResponseCode: {
        type: "string",
        description: "A code.",
        "x-values": [{ value: "3041", message: "Used" }],
      },
    },
    examples: {
      sale: { summary: "A purchase of 10.00 CNY", value: { payment: { amount: 1000 } } },
      used: { summary: "The id is used", value: { status: "error", code: "3041" } },
    },
    responses: {
      Refused: {
        description: "Refused.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ResponseCode" },
            examples: { used: { $ref: "#/components/examples/used" } },
          },
        },
      },
    },
    links: { Status: { operationId: "createSale", description: "Ask." } },
    pathItems: {
      purchase: {
        post: { operationId: "receivePurchase", summary: "Result", tags: ["Callbacks"], responses: {} },
      },
    },
  } as Description["components"],
};
const files = markdownFiles(description);

test("An operation's file has all that is needed to send it", () => {
  expect(files.get("operations/createSale.md")).toBe(`# Buy

\`POST https://gate.example/api/sale\`

Operation \`createSale\` of [Gate](../interfaces/gate.md). **It moves money.**

Starts a purchase.

## Signature

- **Who signs**: you, on your server, when all else is in place.
- **Key**: the project's secret key.
- **Where it stands**: in the body, as \`general.signature\`.
- **What is signed**: the body, but \`general.signature\` and \`frame_mode\` wherever it stands. HMAC-SHA512, in Base64: see the guides [Signing requests](../guides/signing-requests.md) and [Sign in your language](../guides/sign-in-your-language.md).

## Code

### PHP

\`\`\`php
<?php sale();
\`\`\`

## Body

\`application/json\`. The purchase.

Schema: [SaleRequest](../schemas/SaleRequest.md).

| Field | Value | Mandatory | Meaning | Example |
| --- | --- | --- | --- | --- |
| \`general\` | object | yes | General. |  |
| \`general.signature\` | text | no |  |  |
| \`payment\` | object ([Payment](../schemas/Payment.md)) | yes | The sum. |  |
| \`payment.amount\` | integer, 1 to 5\u00a0000\u00a0000 | no | In fen. | \`1000\` |
| \`errors\` | array of objects | no | Faults. |  |
| \`errors[].code\` | integer | yes | Code \\| number. |  |

### Example: A purchase of 10.00 CNY

\`\`\`json
{
  "payment": {
    "amount": 1000
  }
}
\`\`\`

## Answers

### HTTP 200

Accepted.

### HTTP 400

Refused.

Body: [ResponseCode](../schemas/ResponseCode.md).

- Code [3041](../guides/response-codes.md#refused): The id is used. Example \`used\`

\`\`\`json
{
  "status": "error",
  "code": "3041"
}
\`\`\`

## Callbacks that follow

- [Result](../callbacks/receivePurchase.md), \`receivePurchase\`

## What to ask next

- [\`createSale\`](createSale.md): Ask.
`);
});

test("A callback's file says who sends it, and what to answer", () => {
  expect(files.get("callbacks/receivePurchase.md")).toBe(`# Result

\`POST\` from the platform to your callback URL

Operation \`receivePurchase\` of [Callbacks](../interfaces/callbacks.md).

News, code [3041](../guides/response-codes.md#refused).

## Signature

- **Who signs**: the platform. Verify it before you read anything else.
- **Key**: the project's secret key.
- **Where it stands**: in the body, as \`signature\`, or as \`general.signature\`.
- **What is signed**: the body, but \`signature\` and names that begin with \`_\`. HMAC-SHA512, in Base64: see the guides [Signing requests](../guides/signing-requests.md) and [Sign in your language](../guides/sign-in-your-language.md).

## What you answer

### HTTP 200

Handled.
`);
});

test("A schema's file has its own fields, and leads to those of others", () => {
  expect(files.get("schemas/SaleRequest.md")).toBe(`# SaleRequest

A purchase. More may be added.

Value: object.

## Fields

| Field | Value | Mandatory | Meaning | Example |
| --- | --- | --- | --- | --- |
| \`general\` | object | yes | General. |  |
| \`general.signature\` | text | no |  |  |
| \`payment\` | object ([Payment](Payment.md)) | yes | The sum. |  |
| \`errors\` | array of objects | no | Faults. |  |
| \`errors[].code\` | integer | yes | Code \\| number. |  |
`);
  expect(files.get("schemas.md")).toBe(
    "# Schemas\n\n- [Payment](schemas/Payment.md): The sum.\n- [ResponseCode](schemas/ResponseCode.md): A code.\n- [SaleRequest](schemas/SaleRequest.md): A purchase.\n",
  );
});

test("Guides and interfaces lead to what they name", () => {
  expect(files.get("guides/overview.md")).toBe(
    "# Small\n\nA small contract.\n\nWhat it is. See “[Rules](signing-requests.md#rules)”.\n",
  );
  expect(files.get("guides/signing-requests.md")).toBe(
    "# Signing requests\n\nFirst sentence. Second.\n\n## Rules\n\nSee [E01](errata.md#e01-braces--more) and [`createSale`](../operations/createSale.md).\n",
  );
  expect(files.get("interfaces/gate.md")).toBe(
    "# Gate\n\nServer to server.\n\n- [Buy](../operations/createSale.md), `createSale`: `POST https://gate.example/api/sale`\n",
  );
});

test("llms.txt has a line for each guide, operation and callback", () => {
  expect(files.get("llms.txt")).toMatch(/^# Small\n\n> A small contract\. /);
  expect(files.get("llms.txt")).toContain(`## Guides

- [Overview](guides/overview.md): What it is.
- [Signing requests](guides/signing-requests.md): First sentence.
- [Sign in your language](guides/sign-in-your-language.md): Ports. Traps.
- [Response codes](guides/response-codes.md): `);
  expect(files.get("llms.txt")).toContain(`## Operations

- [createSale](operations/createSale.md): Buy. \`POST https://gate.example/api/sale\`

## Callbacks

- [receivePurchase](callbacks/receivePurchase.md): Result. \`POST\` from the platform to your callback URL
`);
});

test("llms-full.txt has everything, in the order of the menu, with links from its own place", () => {
  const all = files.get("llms-full.txt") ?? "";
  expect([...all.matchAll(/^# (.+)$/gm)].map(([, title]) => title)).toEqual([
    "Small",
    "Signing requests",
    "Sign in your language",
    "Gate",
    "Buy",
    "Callbacks",
    "Result",
    "Response codes",
    "Errata",
    "Schemas",
    "SaleRequest",
    "Payment",
    "ResponseCode",
  ]);
  expect(all).toContain(
    "See [E01](guides/errata.md#e01-braces--more) and [`createSale`](operations/createSale.md).",
  );
});

test.each<[string, Schema, string]>([
  ["a limit", { type: "integer", minimum: 0, maximum: 600 }, "integer, 0 to 600"],
  ["a least value", { type: "integer", minimum: 0 }, "integer, from 0"],
  ["a length", { type: "string", minLength: 1, maxLength: 24 }, "text, up to 24 characters"],
  [
    "a pattern by its message",
    { type: "string", pattern: "^x$", "x-message": "must be digits only" },
    "text; digits only",
  ],
  [
    "a message that tells the type",
    { type: "string", pattern: "^x$", maxLength: 9, "x-message": "must be a text that is not blank" },
    "text that is not blank, up to 9 characters",
  ],
  [
    "a message without a pattern",
    { type: "integer", minimum: 1, "x-message": "must be a number" },
    "integer, from 1",
  ],
  ["a constant", { type: "string", const: "zh" }, "always `zh`"],
  ["one value", { type: "string", enum: ["CNY"] }, "always `CNY`"],
  ["a few values", { type: "integer", enum: [0, 1] }, "one of `0`, `1`"],
  ["many values", { enum: Array.from({ length: 34 }, (_, index) => index + 1) }, "`1` to `34`"],
  ["known values", { type: "string", "x-values": [{ value: "success" }] }, "text, known: `success`"],
  ["known numbers", { type: "integer", "x-values": [{ value: 1 }] }, "integer"],
  ["a format", { type: "string", format: "email", maxLength: 255 }, "e-mail address, up to 255 characters"],
  ["several types", { type: ["string", "null"] }, "text or null"],
  ["branches", { anyOf: [{ type: "integer", minimum: 1 }, { type: "string" }] }, "integer, from 1, or text"],
  ["an array", { type: "array", maxItems: 3, items: { type: "string" } }, "array of text, up to 3 entries"],
  ["an array of objects", { type: "array", items: { type: "object" } }, "array of objects"],
  ["an array of nothing", { type: "array", maxItems: 0, items: { type: "string" } }, "empty array"],
  ["a schema by its name", { $ref: "#/components/schemas/Payment" }, "object"],
  ["nothing said", {}, "any value"],
])("In words: %s", (_what, schema, words) => {
  expect(valueWords(description, schema)).toBe(words);
});

test("A picture is told by its words, and what stands in a container by itself", () => {
  expect(
    plainMarkdown(
      'a\n\n<!-- end -->\n\n<div class="samples"></div>\n\n<img alt="Say &quot;A&quot; &amp; B" src="data:image/svg+xml;base64,AAAA">\n\n<div class="samples">\n\n```php\n<div>\n<!-- b -->\n```\n\n</div>\n\nb',
    ),
  ).toBe('a\n\n*Picture: Say "A" & B*\n\n```php\n<div>\n<!-- b -->\n```\n\nb');
});

test.each([
  ["One. Two.", "One."],
  ["It is 2.5 of e.g. 3. Two.", "It is 2.5 of e.g. 3."],
  ["## When\n\nA [link](x) and `code`: then. More.", "A link and code: then."],
  ["## One\n\n| a |\n| --- |\n\n## Two\n\nx", "One. Two."],
  ["No end", "No end"],
])("The first sentence of %j is %j", (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

// As GitHub writes them.
test.each([
  ["Many payments, by hand: Dashboard", "many-payments-by-hand-dashboard"],
  ["E01 Braces & more", "e01-braces--more"],
  ["`frame_mode` is “not” signed", "frame_mode-is-not-signed"],
  ["签名 rules", "签名-rules"],
])("The anchor of the heading %s is %s", (heading, slug) => {
  expect(githubSlug(heading)).toBe(slug);
});

test("Links lead from the file they stand in", () => {
  expect(
    withRelativeLinks(
      "[a](docs:guides/a.md#x) [b](docs:guides/b.md) [c](docs:schemas/C.md#y) [d](https://x)",
      "guides/a.md",
    ),
  ).toBe("[a](#x) [b](b.md) [c](../schemas/C.md#y) [d](https://x)");
});

test("What is written takes the place of what was written before, and of nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  try {
    for (const [path, text] of [
      ["operations/old.md", "old"],
      ["index.html", "the page"],
      ["llms.txt", "old"],
    ] as const) {
      mkdirSync(join(folder, "operations"), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(writeMarkdown(description, folder)).toContain("operations/createSale.md");
    expect(readdirSync(join(folder, "operations"))).toEqual(["createSale.md"]);
    expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("the page");
    expect(readFileSync(join(folder, "llms.txt"), "utf8")).toMatch(/^# Small\n/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("A path of a machine is not written", () => {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  try {
    const leaking = { ...description, info: { ...description.info, description: "See file:///srv/x." } };
    expect(() => writeMarkdown(leaking, folder)).toThrow(
      "guides/overview.md would publish a path of a machine",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("A key that nobody has described stops the build", () => {
  const [path] = Object.values(description.paths);
  const post = { ...path?.post, "x-signature": { ...signature, key: "other-key" } };
  expect(() => markdownFiles({ ...description, paths: { "/sale": { post } as never } })).toThrow(
    "createSale is signed with “other-key”. Say what key that is in scripts/docs/markdown/.",
  );
});
