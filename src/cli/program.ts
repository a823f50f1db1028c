import { Command } from "commander";
import { contractVersion } from "#generated/constants";
import { checkCommand } from "./commands/check/index.js";
import { docsCommand } from "./commands/docs.js";
import { inboxCommand } from "./commands/inbox/index.js";
import { mockCommand } from "./commands/mock.js";
import { proxyCommand } from "./commands/proxy.js";
import { banksCommand, codesCommand, regionsCommand } from "./commands/reference.js";
import { sandboxCommand } from "./commands/sandbox/index.js";
import { signCommand } from "./commands/sign.js";
import { verifyCommand } from "./commands/verify.js";

/** The command line: `npx cup-quickpay …`. */
export function program(): Command {
  const root = new Command("cup-quickpay")
    .description("Tools for the CUP QuickPay payment method of the ECommPay platform")
    .version(contractVersion)
    .showHelpAfterError("(--help shows how it is used)")
    .addHelpText(
      "after",
      "\nExamples:\n  cup-quickpay sandbox\n  CUP_SECRET_KEY=secret cup-quickpay verify callback.json\n  cup-quickpay codes 20105",
    );
  const commands = [
    sandboxCommand(),
    mockCommand(),
    proxyCommand(),
    docsCommand(),
    signCommand(),
    verifyCommand(),
    banksCommand(),
    regionsCommand(),
    codesCommand(),
    inboxCommand(),
    checkCommand(),
  ];
  for (const each of commands) {
    root.addCommand(each);
  }
  return root;
}
