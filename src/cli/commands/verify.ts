import { Command } from "commander";
import { signaturePlace } from "../../signature/signature-place.js";
import { verify } from "../../signature/verify.js";
import { canonicalLines } from "../canonical-lines.js";
import { explainMismatch } from "../explain-mismatch.js";
import { printable, printableJson } from "../printable.js";
import { readInput } from "../read-input.js";
import { readSecret } from "../read-secret.js";
import { UsageError } from "../usage-error.js";

/** `cup-quickpay verify` */
export function verifyCommand(): Command {
  return new Command("verify")
    .description(
      "Verify a signed body, and explain why it does not match: JSON from a file or from standard input",
    )
    .argument("[file]", "the body as it was sent; default: standard input")
    .option(
      "--secret-file <file>",
      "file with the secret key; default: the environment variable CUP_SECRET_KEY",
    )
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      "\nExample:\n  CUP_SECRET_KEY=secret cup-quickpay verify callback.json\n\nExit code 0: the signature matches. 1: it does not. 2: the command cannot work.",
    )
    .action(async (file: string | undefined, options: { secretFile?: string; json?: true }) => {
      const secret = await readSecret(options.secretFile);
      const input = await readInput(file);
      const matches = await verified(input.data, secret);
      const place = signaturePlace(input.data);
      const explanation = matches ? undefined : await explainMismatch(input, secret);
      const canonical = canonicalLines(input.data);
      process.exitCode = matches ? 0 : 1;
      if (options.json) {
        console.log(printableJson({ matches, place: place ?? null, explanation, canonical }, 2));
        return;
      }
      console.log(matches ? "The signature matches." : "The signature does NOT match.");
      console.log(`Signature found: ${place ?? "nowhere"}`);
      if (explanation) {
        console.log(`Likely reason: ${explanation}`);
      }
      if (!matches) {
        console.log(
          `\nCanonical string, one field a line, sensitive values redacted:\n${canonical.map(printable).join("\n")}`,
        );
      }
    });
}

async function verified(data: object, secret: string): Promise<boolean> {
  try {
    return await verify(data, secret);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
