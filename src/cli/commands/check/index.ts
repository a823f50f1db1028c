import { Command } from "commander";
import { gateCommand } from "./gate.js";
import { receiverCommand } from "./receiver.js";

/** `cup-quickpay check` */
export function checkCommand(): Command {
  return new Command("check")
    .description("Run the conformance checks against an endpoint, before you go live")
    .addCommand(receiverCommand())
    .addCommand(gateCommand());
}
