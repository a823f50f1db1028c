import { dirname, resolve } from "node:path";
import { type Command, InvalidArgumentError, type Option } from "commander";
import { jsonFault } from "../../json-fault.js";
import { readText } from "../../read-text.js";
import { UsageError } from "../../usage-error.js";
import { type ProjectValues, projectFlags, rivals, serverFlags } from "./flags.js";

/** Members that are read from the folder of the file they stand in. */
const paths = new Set(["secretFile", "tokenFile", "data"]);

/** Members that are no flags: what is on a command line, other users of the machine can read. */
const keys = ["secretKey", "dataApiToken", "dataApiSecretKey"] as const;

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads the file of `--config`: flags in camelCase, and further projects. A flag that was given counts more than
 * the file, as does one that cannot be used together with a member of the file.
 *
 * @returns What no flag says.
 * @throws UsageError that names the file and the member, and quotes no value.
 */
export async function readConfig(file: string, command: Command): Promise<Members> {
  const { projects, ...own } = parsed(await readText(file), file);
  const members = membersOf(own, [...serverFlags(), ...projectFlags()], {
    file,
    place: "",
    more: ["projects"],
  });
  const isGiven = (name: string) => command.getOptionValueSource(name) === "cli";
  const unsaid = Object.entries(members).filter(
    ([name]) => !isGiven(name) && !rivalsOf(name).some((rival) => isGiven(rival)),
  );
  return {
    ...Object.fromEntries(unsaid),
    ...(projects !== undefined && { projects: projectsIn(projects, file) }),
  };
}

function projectsIn(projects: unknown, file: string): ProjectValues[] {
  if (!Array.isArray(projects)) {
    throw new UsageError(`${file}: projects must be an array, of an object for each further project.`);
  }
  return projects.map((project: unknown, index) =>
    membersOf(project, projectFlags(), { file, place: `projects[${index}]`, more: [] }),
  );
}

interface Where {
  readonly file: string;
  /** Path of the object in the file; empty for all of it. */
  readonly place: string;
  /** Members that are looked at elsewhere. */
  readonly more: readonly string[];
}

function membersOf(data: unknown, flags: readonly Option[], { file, place, more }: Where): Members {
  if (!isObject(data)) {
    throw new UsageError(`${file}: ${place} must be an object.`);
  }
  const known = new Map(flags.map((flag) => [flag.attributeName(), flag]));
  const pathOf = (name: string) => (place === "" ? name : `${place}.${name}`);
  const members = new Map<string, unknown>();
  for (const [name, value] of Object.entries(data)) {
    const flag = known.get(name);
    const isKey = keys.some((key) => key === name);
    if (!flag && !isKey) {
      const names = [...known.keys(), ...keys, ...more].join(", ");
      throw new UsageError(`${file}: there is no ${pathOf(name)}. What can be there: ${names}.`);
    }
    const taken = flag ? valueFor(flag, value) : textOf(value);
    if ("wrong" in taken) {
      throw new UsageError(`${file}: ${pathOf(name)} cannot be so. ${taken.wrong}`);
    }
    members.set(name, paths.has(name) ? resolve(dirname(file), String(taken.value)) : taken.value);
  }
  for (const [one, other] of rivals) {
    // A shop that is wanted, as is said here, does well with a port.
    if (members.has(one) && members.has(other) && members.get(one) !== true) {
      throw new UsageError(`${file}: ${pathOf(one)} and ${pathOf(other)} cannot be used together.`);
    }
  }
  return Object.fromEntries(members);
}

type Taken = { readonly value: unknown } | { readonly wrong: string };

/** What a flag makes of a value. A text or a number is read as on a command line. */
function valueFor(flag: Option, value: unknown): Taken {
  const isSwitch = flag.negate || flag.isBoolean();
  if (typeof value === "boolean") {
    return isSwitch || flag.optional ? { value } : { wrong: "It takes a value, not true or false." };
  }
  if (isSwitch) {
    return { wrong: "It takes true or false." };
  }
  if (!flag.parseArg) {
    return textOf(value);
  }
  if (typeof value !== "string" && typeof value !== "number") {
    return { wrong: "It takes a text or a number." };
  }
  try {
    return { value: flag.parseArg(String(value), undefined) };
  } catch (error) {
    if (error instanceof InvalidArgumentError) {
      return { wrong: error.message };
    }
    throw error;
  }
}

const textOf = (value: unknown): Taken =>
  typeof value === "string" && value !== "" ? { value } : { wrong: "It takes a text." };

const rivalsOf = (name: string): string[] =>
  rivals
    .filter((pair) => pair.some((each) => each === name))
    .flatMap((pair) => pair.filter((each) => each !== name));

function parsed(text: string, file: string): Members {
  const fault = jsonFault(text);
  if (fault) {
    throw new UsageError(
      `There is no JSON in ${file}: line ${fault.line}, column ${fault.column}: ${fault.expected}.`,
    );
  }
  const data: unknown = JSON.parse(text);
  if (!isObject(data)) {
    throw new UsageError(`${file} must have an object: { "callbackUrl": "http://localhost:3000/callbacks" }`);
  }
  return data;
}

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
