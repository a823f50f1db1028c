import { expect, test } from "vitest";
import { markdownReport } from "../../../src/conformance/reports/markdown-report.js";
import { failedWith, sampleReport } from "./sample-report.js";

test("A report of each outcome is this", () => {
  expect(markdownReport(sampleReport)).toBe(`## ❌ 1 of 5 checks failed

\`http://127.0.0.1:3000/callbacks\`, in 4.3 s, seed 7

| ✅ passed | ❌ failed | ⚠️ warning | ⏭️ skipped | 🔶 expected |
| --- | --- | --- | --- | --- |
| 1 | 1 | 1 | 1 | 1 |

### Failed

- **Refuses a callback without a signature** (\`refuses-unsigned\`)  
  It was answered 200.  
  → Verify the signature first.

### Warnings

- **Is reached by TLS** (\`uses-tls\`)  
  The URL is http.  
  → Use https.

### Failed as expected

- **Refuses GET** (\`refuses-get\`)  
  Expected: the proxy answers  
  It was answered 200.  
  → Verify the signature first.

|  | Check | Level | Time |
| --- | --- | --- | --- |
| ✅ passed | Takes all callbacks<br>\`takes-all\` | must | 1.5 s |
| ❌ failed | Refuses a callback without a signature<br>\`refuses-unsigned\` | must | 12 ms |
| ⚠️ warning | Is reached by TLS<br>\`uses-tls\` | should | 0 ms |
| 🔶 expected | Refuses GET<br>\`refuses-get\` | must | 12 ms |

<details><summary>1 skipped</summary>

- **Has one effect** (\`one-effect\`)  
  Nothing shows effects.

</details>
`);
});

test("A run in which no check failed says so", () => {
  const [passed] = sampleReport.results;
  const counts = { passed: 1, failed: 0, warning: 0, skipped: 0, expected: 0 };
  const report = { ...sampleReport, results: passed ? [passed] : [], counts, passed: true };
  const text = markdownReport(report);
  expect(text).toMatch(/^## ✅ None of 1 checks failed\n/);
  expect(text).not.toMatch(/^###|<details>/m);
});

test("A run that was broken off says why", () => {
  const counts = { passed: 0, failed: 0, warning: 0, skipped: 0, expected: 0 };
  const text = markdownReport({ ...sampleReport, results: [], counts, brokenOff: "Nobody is there." });
  expect(text).toMatch(/^## ❌ The run was broken off after 0 checks\n/);
  expect(text).toContain("\n**Broken off:** Nobody is there.\n");
});

test("No text is markup, ends a cell or a line, or calls somebody", () => {
  const text = markdownReport(
    failedWith({
      title: "a|b <img src=x> `c`\n# d @team",
      reason: "[x](y) &amp; **z** $e$",
      advice: undefined,
    }),
  );
  expect(text).toContain(
    "- **a\\|b \\<img src=x\\> \\`c\\` \\# d @\u200bteam** (`refuses-unsigned`)  \n  \\[x\\](y) \\&amp; \\*\\*z\\*\\* \\$e\\$\n",
  );
});
