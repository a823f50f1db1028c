import { Command } from "commander";
import { sign } from "../../signature/sign.js";
import { canonicalLines } from "../canonical-lines.js";
import { readInput } from "../read-input.js";
import { readSecret } from "../read-secret.js";
import { UsageError } from "../usage-error.js";

/** `cup-quickpay sign` */
export function signCommand(): Command {
  return new Command("sign")
    .description("Sign a request: JSON from a file or from standard input")
    .argument("[file]", "the request as JSON; default: standard input")
    .option(
      "--secret-file <file>",
      "file with the secret key; default: the environment variable CUP_SECRET_KEY",
    )
    .option("--canonical", "also print the canonical string, a field a line, with sensitive values redacted")
    .option("--json", "print JSON")
    .addHelpText("after", "\nExample:\n  CUP_SECRET_KEY=secret cup-quickpay sign request.json")
    .action(
      async (file: string | undefined, options: { secretFile?: string; canonical?: true; json?: true }) => {
        const secret = await readSecret(options.secretFile);
        const { data } = await readInput(file);
        const signature = await signed(data, secret);
        const canonical = options.canonical ? canonicalLines(data) : undefined;
        if (options.json)
          console.log(JSON.stringify({ signature, ...(canonical && { canonical }) }, null, 2));
        else console.log([...(canonical ?? []), signature].join("\n"));
      },
    );
}

async function signed(data: object, secret: string): Promise<string> {
  try {
    return await sign(data, secret);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
