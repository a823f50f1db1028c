import { Command } from "commander";
import { gateCommand } from "./gate.js";
import { receiverCommand } from "./receiver.js";

/** `cup-quickpay check` */
export function checkCommand(): Command {
  return new Command("check")
    .description("Run the conformance checks against an endpoint, before you go live")
    .addHelpText(
      "after",
      "\nExamples:\n  cup-quickpay check receiver http://127.0.0.1:3000/callbacks\n  cup-quickpay check receiver --list",
    )
    .addCommand(receiverCommand())
    .addCommand(gateCommand());
}
