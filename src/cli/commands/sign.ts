import { Command, Option } from "commander";
import { sign } from "../../signature/sign.js";
import { withSignature } from "../../signature/signature-place.js";
import { canonicalLines } from "../canonical-lines.js";
import { printable, printableJson } from "../printable.js";
import { readInput } from "../read-input.js";
import { readSecret } from "../read-secret.js";
import { UsageError } from "../usage-error.js";
import { withNumbersKept } from "../with-numbers-kept.js";

/** `cup-quickpay sign` */
export function signCommand(): Command {
  return new Command("sign")
    .description("Print the signature of a request: JSON from a file or from standard input")
    .argument("[file]", "the request as JSON; default: standard input")
    .option(
      "--secret-file <file>",
      "file with the secret key; default: the environment variable CUP_SECRET_KEY",
    )
    .option(
      "--canonical",
      "also print the canonical string, one field a line, with sensitive values redacted",
    )
    .addOption(
      new Option(
        "--body",
        "print the whole body with its signature in place, nothing redacted, to be sent or verified",
      ).conflicts(["canonical", "json"]),
    )
    .option("--json", "print the signature as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  CUP_SECRET_KEY=secret cup-quickpay sign request.json\n  CUP_SECRET_KEY=secret cup-quickpay sign --body request.json > signed.json",
    )
    .action(async (file: string | undefined, options: Options) => {
      const secret = await readSecret(options.secretFile);
      const { data, text } = await readInput(file);
      const signature = await signed(data, secret);
      const canonical = options.canonical ? canonicalLines(data) : undefined;
      if (options.body) {
        console.log(printable(withNumbersKept(text, (body) => withSignature(body, signature))));
      } else if (options.json) {
        console.log(printableJson({ signature, ...(canonical && { canonical }) }, 2));
      } else {
        console.log([...(canonical ?? []).map(printable), signature].join("\n"));
      }
    });
}

interface Options {
  secretFile?: string;
  canonical?: true;
  body?: true;
  json?: true;
}

async function signed(data: object, secret: string): Promise<string> {
  try {
    return await sign(data, secret);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
