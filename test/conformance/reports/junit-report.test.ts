import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { junitReport } from "../../../src/conformance/reports/junit-report.js";
import { failedWith, sampleReport } from "./sample-report.js";

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** What a strict parser, which is not ours, reads; it throws for what is not well-formed XML 1.0. */
function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ fileName: "check.xml" });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) {
      element.text += text;
    }
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0] as Element;
}

const casesOf = (xml: string) =>
  parsed(xml).children[0]?.children.filter(({ name }) => name === "testcase") ?? [];

test("A report of each outcome is this", () => {
  expect(junitReport(sampleReport)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cup-quickpay check http://127.0.0.1:3000/callbacks" tests="5" failures="1" errors="0" skipped="2" time="4.321">
<testsuite name="cup-quickpay check http://127.0.0.1:3000/callbacks" tests="5" failures="1" errors="0" skipped="2" time="4.321" timestamp="2026-11-26T06:00:00">
<properties>
<property name="target" value="http://127.0.0.1:3000/callbacks"/>
<property name="seed" value="7"/>
</properties>
<testcase classname="cup-quickpay.takes-all" name="Takes all callbacks" time="1.500"/>
<testcase classname="cup-quickpay.refuses-unsigned" name="Refuses a callback without a signature" time="0.012">
<failure message="It was answered 200." type="check_failed">It was answered 200.
Verify the signature first.</failure>
</testcase>
<testcase classname="cup-quickpay.uses-tls" name="Is reached by TLS" time="0.000">
<system-out>warning: The URL is http.
Use https.</system-out>
</testcase>
<testcase classname="cup-quickpay.one-effect" name="Has one effect" time="0.000">
<skipped message="Nothing shows effects."/>
</testcase>
<testcase classname="cup-quickpay.refuses-get" name="Refuses GET" time="0.012">
<skipped message="expected: the proxy answers"/>
<system-out>failed: It was answered 200.
Verify the signature first.</system-out>
</testcase>
</testsuite>
</testsuites>
`);
});

test("Its elements, their order and their attributes are those of Jenkins' schema", () => {
  const suites = parsed(junitReport({ ...sampleReport, brokenOff: "It was stopped." }));
  expect(suites.name).toBe("testsuites");
  expect(Object.keys(suites.attributes)).toEqual(["name", "tests", "failures", "errors", "skipped", "time"]);
  expect(suites.children.map(({ name }) => name)).toEqual(["testsuite"]);
  const [suite] = suites.children;
  expect(Object.keys(suite?.attributes ?? {})).toEqual([
    "name",
    "tests",
    "failures",
    "errors",
    "skipped",
    "time",
    "timestamp",
  ]);
  expect(suite?.children.map(({ name }) => name)).toEqual(["properties", ...Array(6).fill("testcase")]);
  const inCases = new Set(
    suite?.children.flatMap(({ name, children }) =>
      name === "testcase" ? [children.map((each) => each.name).join(" ")] : [],
    ),
  );
  expect(inCases).toEqual(new Set(["", "failure", "system-out", "skipped", "skipped system-out", "error"]));
});

test("A run that was broken off is red, with an error that says why", () => {
  const { results: _, ...rest } = sampleReport;
  const counts = { passed: 0, failed: 0, warning: 0, skipped: 0, expected: 0 };
  const xml = junitReport({ ...rest, counts, results: [], brokenOff: "Nobody is there." });
  const suite = parsed(xml).children[0];
  expect(suite?.attributes).toMatchObject({ tests: "1", failures: "0", errors: "1" });
  expect(casesOf(xml)[0]?.children[0]).toMatchObject({
    name: "error",
    attributes: { message: "Nobody is there." },
  });
});

test("Markup, quotes and line breaks come out of a parser as they went in", () => {
  const text = "a\tb\r\nc <b a='1'> & \"q\" ]]> <![CDATA[ &amp; 倩 😀";
  const [failed] = casesOf(junitReport(failedWith({ title: text, reason: text, advice: text })));
  expect(failed?.attributes.name).toBe(text);
  expect(failed?.children[0]?.attributes.message).toBe(text);
  expect(failed?.children[0]?.text).toBe(`${text}\n${text}`);
});

test.each([
  ["NUL", "\u0000"],
  ["escape, which steers terminals", "\u001b"],
  ["half of a character", "\ud800"],
  ["the other half", "\udc00"],
  ["a character that is none", "\uffff"],
  ["another one", "\ufffe"],
])("What XML 1.0 cannot hold is replaced: %s", (_what, character) => {
  const [failed] = casesOf(junitReport(failedWith({ title: `a${character}b`, reason: `c${character}d` })));
  expect(failed?.attributes.name).toBe("a\ufffdb");
  expect(failed?.children[0]?.text).toBe("c\ufffdd\nVerify the signature first.");
});

test("The parser of this test refuses what is not well-formed", () => {
  expect(() => parsed('<a b="\u0001"/>')).toThrow("disallowed character");
  expect(() => parsed("<a>&nbsp;</a>")).toThrow("undefined entity");
});
