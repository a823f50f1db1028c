import { skip } from "../../define-check.js";
import { receiverCheck } from "../receiver-check.js";

/** A new secret key comes while callbacks with the old one are on their way. */
export const keyRotationChecks = [
  receiverCheck(
    {
      id: "takes-both-keys",
      title: "Takes the old and the new key while keys are rotated",
      level: "must",
      why: "The platform changes the key at one moment, and repeats callbacks that it signed before: whoever knows one key only loses the others.",
      source: "security practice: OWASP, Key Management Cheat Sheet, rotation",
      advice: "Verify with each of the keys that count at the moment: `secretKey: [next, current]`.",
    },
    async (receiver) => {
      const key =
        receiver.nextSecretKey ??
        skip("Pass --next-secret-file FILE, or the option `nextSecretKey`, while keys are rotated.");
      const name = receiver.example("success");
      const old = await receiver.callback(name);
      await receiver.accepts(old.body, "A callback signed with the old key");
      const next = await receiver.callback(name, {}, { key });
      await receiver.accepts(next.body, "A callback signed with the new key");
    },
  ),
];
