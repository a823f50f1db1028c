import { readFileSync } from "node:fs";
import postman from "openapi-to-postmanv2";

/** Prints a description as a Postman collection, made as Postman makes it when asked for the examples. */
const [file] = process.argv.slice(2);
const options = {
  parametersResolution: "Example",
  requestParametersResolution: "Example",
  exampleParametersResolution: "Example",
  folderStrategy: "Tags",
};
postman.convertV2({ type: "string", data: readFileSync(file, "utf8") }, options, (error, converted) => {
  if (error || !converted.result) {
    throw error ?? new Error(converted.reason);
  }
  console.log(JSON.stringify(converted.output[0].data));
});
