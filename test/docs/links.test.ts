import { describe, expect, test } from "vitest";
import type { Description } from "../../scripts/docs/description.js";
import { linked } from "../../scripts/docs/links/linked.js";
import { redocAddress } from "../../scripts/docs/links/redoc-address.js";
import { redocSlug } from "../../scripts/docs/links/redoc-slug.js";

const sale = { operationId: "createSale", summary: "Buy", tags: ["Gate"], responses: {} };

/** A small contract: guides, two operations with one title as a guide, a callback, schemas, codes, errata. */
const description: Description = {
  openapi: "3.1.1",
  info: { title: "Small", version: "1", description: "## Words\n\nNothing." },
  tags: [
    {
      name: "Signing requests",
      "x-traitTag": true,
      "x-displayName": "给请求签名",
      description: "## Rules\n\nNone.",
    },
    {
      name: "Receiving callbacks",
      "x-traitTag": true,
      description: "## Statuses\n\nMany.\n\n## Rules for all\n\nx",
    },
    {
      name: "Response codes",
      "x-traitTag": true,
      description:
        "### Success\n\n| Code | Message |\n| --- | --- |\n| 0 | Success |\n\n### Refused\n\n| Code | Message |\n| --- | --- |\n| 3041 | Payment ID already exists |\n| 3061 | Transaction not found |\n| 501 | Internal error |",
    },
    {
      name: "Errata",
      "x-traitTag": true,
      description: "## E01 Braces\n\nx\n\n## E11 Payout of 5.01 CNY, below the minimum\n\nx",
    },
    { name: "Gate" },
    { name: "Callbacks" },
  ],
  paths: {
    "/sale": { post: sale },
    "/status": {
      get: { operationId: "getStatus", summary: "Signing requests", tags: ["Gate"], responses: {} },
    },
  },
  webhooks: {
    purchase: {
      post: {
        operationId: "receivePurchase",
        summary: "Result of a purchase",
        tags: ["Callbacks"],
        responses: {},
      },
    },
  },
  components: {
    schemas: {
      SaleRequest: { type: "object" },
      ResponseCode: {
        "x-values": [
          { value: "0", message: "Success" },
          { value: "3041", message: "Payment ID already exists" },
          { value: "3061", message: "Transaction not found" },
          { value: "501", message: "Internal error" },
        ],
      },
    },
  },
};

/** A text of the overview with its links. */
const overview = (text: string) =>
  linked({ ...description, info: { ...description.info, description: text } }, redocAddress).info.description;

/** A text of the first guide with its links. */
const guide = (text: string) => {
  const [first, ...rest] = description.tags;
  return linked(
    { ...description, tags: [{ ...first, name: "Signing requests", description: text }, ...rest] },
    redocAddress,
  ).tags[0]?.description;
};

describe("A mention becomes a link", () => {
  test.each([
    [
      "a guide",
      "See the guide “Receiving callbacks”.",
      "See the guide “[Receiving callbacks](#/receiving-callbacks)”.",
    ],
    [
      "a guide that a line breaks",
      "“Receiving\n  callbacks”",
      "“[Receiving\n  callbacks](#/receiving-callbacks)”",
    ],
    ["a guide by its title on the page", "“给请求签名”指南", "“[给请求签名](#/signing-requests)”指南"],
    [
      "a guide, rather than an operation of the same title",
      "“Signing requests”",
      "“[Signing requests](#/signing-requests)”",
    ],
    ["a part of another guide", "see “Statuses”", "see “[Statuses](#/receiving-callbacks/statuses)”"],
    [
      "a part by its guide",
      "“Rules” of the guide “Signing requests”",
      "“[Rules](#/signing-requests/rules)” of the guide “[Signing requests](#/signing-requests)”",
    ],
    ["an interface", "“Callbacks” has why", "“[Callbacks](#/callbacks)” has why"],
    ["an operation by its id", "`createSale`", "[`createSale`](#/gate/createsale)"],
    ["an operation by method and path", "`POST /sale`", "[`POST /sale`](#/gate/createsale)"],
    ["an operation by its title", "“Buy”", "“[Buy](#/gate/createsale)”"],
    ["a callback", "`receivePurchase`", "[`receivePurchase`](#/callbacks/receivepurchase)"],
    ["a schema", "a `SaleRequest`", "a [`SaleRequest`](#/schemas/salerequest)"],
    ["an erratum", "erratum E11.", "erratum [E11](#/errata/e11)."],
    ["a code", "code 3041", "code [3041](#/response-codes/refused?code=3041)"],
    [
      "several codes",
      "Codes 3041, 3061 or 501, 502",
      "Codes [3041](#/response-codes/refused?code=3041), [3061](#/response-codes/refused?code=3061) or [501](#/response-codes/refused?code=501), 502",
    ],
    ["a short code after the word", "code `0`", "code [`0`](#/response-codes/success?code=0)"],
    [
      "a code in backticks",
      '`3041`, `"3061"`',
      '[`3041`](#/response-codes/refused?code=3041), [`"3061"`](#/response-codes/refused?code=3061)',
    ],
    ["a code with its member", '`code: "501"`', '[`code: "501"`](#/response-codes/refused?code=501)'],
    ["a long code by itself", "tells 3041.", "tells [3041](#/response-codes/refused?code=3041)."],
    [
      "a short code below a head that says so",
      "| Code when it is wrong | HTTP |\n| --- | --- |\n| 501, or **0** | 501 |",
      "| Code when it is wrong | HTTP |\n| --- | --- |\n| [501](#/response-codes/refused?code=501), or **[0](#/response-codes/success?code=0)** | 501 |",
    ],
    [
      "a code before its message",
      "(501 Internal error)",
      "([501](#/response-codes/refused?code=501) Internal error)",
    ],
    [
      "a code in Chinese",
      "响应码 `0` 和代码3041",
      "响应码 [`0`](#/response-codes/success?code=0) 和代码[3041](#/response-codes/refused?code=3041)",
    ],
    [
      "the cell of a table",
      "| a |\n| --- |\n| **E11** \\| `createSale` |",
      "| a |\n| --- |\n| **[E11](#/errata/e11)** \\| [`createSale`](#/gate/createsale) |",
    ],
  ])("%s", (_what, text, expected) => {
    expect(overview(text)).toBe(expected);
  });

  test("a part whose heading has a code in it, as one link", () => {
    expect(guide("see “Code 3041”\n\n## Code 3041\n\n1.")).toBe(
      "see “[Code 3041](#/signing-requests/code-3041)”\n\n## Code 3041\n\n1.",
    );
  });

  test("a part of the guide itself", () => {
    expect(guide("“Rules”\n\n## Rules\n\n1.")).toBe("“[Rules](#/signing-requests/rules)”\n\n## Rules\n\n1.");
  });

  test("the guide's own part, where another guide has one of the same heading", () => {
    expect(guide("see “Statuses”\n\n## Statuses\n\n1.")).toBe(
      "see “[Statuses](#/signing-requests/statuses)”\n\n## Statuses\n\n1.",
    );
  });

  test("in operations, parameters, answers, schemas and descriptions of examples", () => {
    const text = "E01";
    const { paths, components } = linked(
      {
        ...description,
        paths: {
          ...description.paths,
          "/sale": {
            post: {
              ...sale,
              description: text,
              parameters: [{ name: "a", in: "query", description: text }],
              responses: { 200: { description: text } },
            },
          },
        },
        components: {
          schemas: {
            ...description.components.schemas,
            SaleRequest: { properties: { value: { description: text }, description: { description: text } } },
          },
          examples: { sale: { description: text, value: {} } },
        },
      },
      redocAddress,
    );
    const link = "[E01](#/errata/e01)";
    expect(paths["/sale"]?.post).toEqual({
      ...sale,
      description: link,
      parameters: [{ name: "a", in: "query", description: link }],
      responses: { 200: { description: link } },
    });
    expect(components.schemas.SaleRequest?.properties).toEqual({
      value: { description: link },
      description: { description: link },
    });
    expect(components.examples?.sale?.description).toBe(link);
  });
});

describe("What is no mention stays as it is", () => {
  test.each([
    ["a quotation", "It says “payment form” and “sale”."],
    ["a title without quotes", "Signing requests is a guide."],
    ["a name in a code block", "```ts\nconst code = 3041; // `createSale` E11 “Signing requests”\n```"],
    ["a name in a longer piece of code", "`createSale(body)` and `SaleRequest[]`"],
    ["a name in a heading", "## `createSale`, code 3041, “Signing requests” and E11"],
    ["a name in a link", "[`createSale` E11](https://example.com)"],
    ["a name in an anchor", '<a href="#x">`createSale` E11</a>'],
    ["a name in HTML", '<div title="E11">E11 `createSale`</div>'],
    ["the words of a picture", "![E11 and `createSale`](a.svg)"],
    ["a number that is also a code", "501 times, 3041 fen, `501`"],
    ["a number of a group, a range, a time, a port", "1 3041, 3041 000, 3041–3061, 12:3041, 1.3041, 3041.5"],
    ["what stands below exit codes", "| Exit code |\n| --- |\n| 0 |"],
    ["an HTTP status, an exit code", "HTTP 501, status code 501, exit code 0"],
    ["a number with an exponent", "1.0E11 and `1E11`, REF-E11"],
    ["a schema's name in small letters", "`salerequest`"],
  ])("%s", (_what, text) => {
    expect(overview(text)).toBe(text);
  });

  test("a guide's title in the guide itself", () => {
    expect(guide("“Signing requests” is this guide.")).toBe("“Signing requests” is this guide.");
  });

  test("a heading in its own part", () => {
    expect(guide("## Rules\n\nSee “Rules”.")).toBe("## Rules\n\nSee “Rules”.");
  });

  test("a code in its own row, while another one is linked", () => {
    const table = (cell: string) =>
      `### Refused\n\n| Code | Do |\n| --- | --- |\n| 3041 | ${cell} |\n| 0 | x |\n| 501 | x |\n| 3061 | x |`;
    const tags = description.tags.map((tag) =>
      tag.name === "Response codes" ? { ...tag, description: table("Not 3061.") } : tag,
    );
    expect(linked({ ...description, tags }, redocAddress).tags[2]?.description).toBe(
      table("Not [3061](#/response-codes/refused?code=3061)."),
    );
  });

  test("an erratum in its own section, while another one is linked", () => {
    const tags = description.tags.map((tag) =>
      tag.name === "Errata"
        ? { ...tag, description: "## E01 Braces\n\nE01, E11\n\n## E11 Payout\n\nx" }
        : tag,
    );
    expect(linked({ ...description, tags }, redocAddress).tags[3]?.description).toBe(
      "## E01 Braces\n\nE01, [E11](#/errata/e11)\n\n## E11 Payout\n\nx",
    );
  });

  test("a schema in its own description, and an operation in its own", () => {
    const paths = { "/sale": { post: { ...sale, description: "`createSale`" } } };
    const schemas = {
      ...description.components.schemas,
      SaleRequest: { properties: { a: { description: "`SaleRequest`" } } },
    };
    const result = linked({ ...description, paths, components: { schemas } }, redocAddress);
    expect(result.paths).toEqual(paths);
    expect(result.components.schemas).toEqual(schemas);
  });

  test("messages: examples, defaults, constants and extensions", () => {
    const data = { description: "`createSale` E11" };
    const components = {
      schemas: {
        ...description.components.schemas,
        SaleRequest: { examples: [data], default: data, const: data, "x-mark": data },
      },
      examples: { sale: { value: data } },
    };
    expect(linked({ ...description, components }, redocAddress).components).toEqual(components);
  });

  test("a name that has no address", () => {
    const text = "`createSale` and `SaleRequest`";
    expect(
      linked({ ...description, info: { ...description.info, description: text } }, (name) =>
        name.kind === "schema" ? "schemas.md" : undefined,
      ).info.description,
    ).toBe("`createSale` and [`SaleRequest`](schemas.md)");
  });
});

describe("A mention of what does not exist stops the build, and says where it stands", () => {
  test.each([
    [
      "a guide",
      "See the guide “Foo”.",
      "The overview names “Foo”, which is neither a guide nor the heading of one.",
    ],
    ["a part", "see “Foo”", "The overview names “Foo”, which is neither a guide nor the heading of one."],
    [
      "a part of a guide",
      "“Foo” of the guide “Signing requests”",
      "The overview names a part “Foo” of the guide “Signing requests”, which has no such heading.",
    ],
    ["an erratum", "E99", "The overview names E99, which is no erratum of spec/errata.yaml."],
    [
      "a code",
      "code 3042",
      "The overview names code 3042, which ResponseCode does not have (an HTTP status is called “HTTP 3042”).",
    ],
    [
      "a code in backticks",
      "code `400`",
      "The overview names code 400, which ResponseCode does not have (an HTTP status is called “HTTP 400”).",
    ],
  ])("%s", (_what, text, message) => {
    expect(() => overview(text)).toThrow(`${message}\nCorrect the name in spec/, or add what it names.`);
  });

  test("all of them at once, with the guide, the operation or the schema", () => {
    const [first, ...rest] = description.tags;
    const all = {
      ...description,
      tags: [{ ...first, name: "Signing requests", description: "E98" }, ...rest],
      paths: { "/sale": { post: { ...sale, responses: { 200: { description: "E97" } } } } },
      components: {
        schemas: {
          ...description.components.schemas,
          SaleRequest: { properties: { a: { description: "E96" } } },
        },
      },
    };
    expect(() => linked(all, redocAddress)).toThrow(
      [
        "The guide “Signing requests” names E98, which is no erratum of spec/errata.yaml.",
        "createSale names E97, which is no erratum of spec/errata.yaml.",
        "schemas.SaleRequest.properties.a names E96, which is no erratum of spec/errata.yaml.",
        "Correct the name in spec/, or add what it names.",
      ].join("\n"),
    );
  });

  test("a code of the contract that the guide's tables lack", () => {
    const codes = { "x-values": [{ value: "9", message: "New" }] };
    expect(() =>
      linked({ ...description, components: { schemas: { ResponseCode: codes } } }, redocAddress),
    ).toThrow(
      "The guide “Response codes” has no row for code 9 of ResponseCode. Add it to the guide's table.",
    );
  });
});

describe("Addresses on the Redoc page", () => {
  test("the overview and its parts", () => {
    expect(redocAddress({ kind: "overview" })).toBe("#/");
    expect(redocAddress({ kind: "part", guide: undefined, heading: "What this document is" })).toBe(
      "#/section/what-this-document-is",
    );
  });

  // As Redoc 2.77 writes them: read off a page.
  test.each([
    ["When a status is the result of a payment", "when-a-status-is-the-result-of-a-payment"],
    ["Many payments, by hand: Dashboard", "many-payments-by-hand:-dashboard"],
    ["签名请求的规则", "签名请求的规则"],
    ["怎样签名 (HMAC)", "(hmac)"],
    ["A “quoted” word", 'a-"quoted"-word'],
    ["E11 Payout of 5.01 CNY, below", "e11-payout-of-5.01-cny-below"],
    ["Black & white", "black-and-white"],
  ])("slug of %s", (heading, slug) => {
    expect(redocSlug(heading)).toBe(slug);
  });

  test("marks that would end a link are encoded", () => {
    expect(guide("## Rules (x)\n\nsee “Statuses” “Rules (x)”\n\n## Other\n\n“Rules (x)”")).toContain(
      "## Other\n\n“[Rules (x)](#/signing-requests/rules-%28x%29)”",
    );
  });
});
