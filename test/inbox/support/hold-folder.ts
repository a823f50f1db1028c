import { lockFolder } from "../../../src/inbox/database/folder-lock.js";

/** Holds the lock of a folder until it is killed. */
await lockFolder(process.argv[2] ?? "");
console.log("locked");
setInterval(() => {}, 1000);
