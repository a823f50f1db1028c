import { type Dialect, type Literal, type LiteralObject, literal, Name } from "./literal.js";
import { usesProject } from "./php.js";
import type { Reading, SampledRequest } from "./sampled-request.js";
import {
  aboutMessage,
  acceptedMeans,
  acceptedSays,
  clearIs,
  formIs,
  linkIs,
  nextPage,
  noAnswer,
  noProject,
  notTheirs,
  paidIs,
  refusedLater,
  requestIs,
  signatureEncoded,
  signLast,
} from "./wording.js";

const indent = " ".repeat(8);

/** JSON within a text block, which reads backslashes and the quotes of its end. */
const inTextBlock: Dialect = {
  object: ["{", "}"],
  list: ["[", "]"],
  key: (name) => `${inBlock(name)}: `,
  text: inBlock,
  name: () => "null",
  lastComma: false,
  padding: " ",
  indent: "  ",
  width: 76,
};

function inBlock(text: string): string {
  return JSON.stringify(text).replaceAll("\\", "\\\\");
}

/** `CreateSale` of `createSale`, the name of a class. */
export const className = (operationId: string) => operationId.charAt(0).toUpperCase() + operationId.slice(1);

/** A request in Java 17, with its standard library alone. */
export function java(request: SampledRequest): string {
  const { operationId, summary, api, message, inGeneral, reading } = request;
  const isSent = reading !== "link" && reading !== "form";
  const name = className(operationId);
  return `${importsOf(request)
    .map((each) => `import ${each};\n`)
    .join("")}
/**
 * ${summary}. Run it:
 * javac -encoding UTF-8 -d classes ${name}.java && java -cp classes ${name}
 *
 * Put Signature.java, PhpText.java and Json.java beside this file. The guide “Sign in your language” has them.
 */
final class ${name} {
    public static void main(String[] arguments) throws Exception {
        String ${api.name} = System.getenv().getOrDefault("${api.url}", "");
        ${api.name} = (${api.name}.isEmpty() ? "${api.host}" : ${api.name}).replaceAll("/$", "");
${usesProject(message) ? project : ""}${api.name === "api" ? `${indent}String token = set("CUP_DATA_API_TOKEN");\n` : ""}        String key = set("${api.key}");

${aboutMessage(request, "//", indent)}${inGeneral ? general(message) : plain(message)}        // ${signLast}
        ${inGeneral ? "general" : "request"}.put("signature", Signature.sign(request, key));

${isSent ? `${sent(request)}${readings[reading](request)}` : reading === "link" ? link(request) : form(request)}    }
${helpers}}
`;
}

const project = `        if (!System.getenv().getOrDefault("CUP_PROJECT_ID", "").matches("[0-9]{1,18}")) {
            throw stop("${noProject}");
        }
        long project = Long.parseLong(set("CUP_PROJECT_ID"));
`;

function importsOf({ reading, message, inGeneral }: SampledRequest): string[] {
  const own: Partial<Record<Reading, string[]>> = {
    link: ["java.net.URLEncoder", "java.nio.charset.StandardCharsets", "java.util.stream.Collectors"],
    form: ["java.util.stream.Collectors"],
    accepted: ["java.util.List"],
    banks: ["java.util.List"],
    operations: ["java.util.List"],
    "payment-operations": ["java.util.List"],
  };
  const sends = [
    "java.net.URI",
    "java.net.http.HttpClient",
    "java.net.http.HttpRequest",
    "java.net.http.HttpResponse",
    "java.util.concurrent.CompletionException",
    "java.util.concurrent.TimeUnit",
  ];
  return [
    ...new Set([
      "java.util.Map",
      ...(inGeneral ? ["java.util.LinkedHashMap"] : []),
      ...(reading === "link" || reading === "form" ? [] : sends),
      ...(Object.values(message).some(Array.isArray) ? ["java.util.List"] : []),
      ...(own[reading] ?? []),
    ]),
  ].sort();
}

/** What has a name is put in by hand. */
const isNamed = (value: Literal | undefined): boolean =>
  value instanceof Name || (Array.isArray(value) && isNamed(value[0]));

const put = (target: string, [name, value]: [string, Literal]) =>
  `${indent}${target}.put("${name}", ${javaValue(value)});\n`;

const javaValue = (value: Literal): string =>
  value instanceof Name
    ? value.name
    : Array.isArray(value)
      ? `List.of(${value.map(javaValue).join(", ")})`
      : JSON.stringify(value);

const fromJson = (message: LiteralObject) => `${indent}Map<String, Object> request = Json.object("""
${literal(message, inTextBlock).replace(/^/gm, " ".repeat(16))}""");
`;

function general({ general: first, ...others }: LiteralObject): string {
  return [
    `${indent}Map<String, Object> general = new LinkedHashMap<>();\n`,
    ...Object.entries(first as LiteralObject).map((member) => put("general", member)),
    fromJson(others),
    `${indent}request.put("general", general);\n`,
  ].join("");
}

function plain(message: LiteralObject): string {
  const members = Object.entries(message);
  return [
    fromJson(Object.fromEntries(members.filter(([, value]) => !isNamed(value)))),
    ...members.filter(([, value]) => isNamed(value)).map((member) => put("request", member)),
  ].join("");
}

const link = ({ path, api }: SampledRequest) => `        // ${signatureEncoded}
        String query = request.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(String.valueOf(each.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        // ${linkIs}
        System.out.println(${api.name} + "${path}?" + query);
`;

const form = ({ path, api }: SampledRequest) => `        String fields = request.entrySet().stream()
                .map(each -> "<input type=\\"hidden\\" name=\\"%s\\" value=\\"%s\\">\\n"
                        .formatted(each.getKey(), escaped(String.valueOf(each.getValue()))))
                .collect(Collectors.joining());
        // ${formIs}
        System.out.print("""
                <!DOCTYPE html>
                <meta charset="utf-8">
                <form method="post" action="%s">
                %s<button>Pay</button>
                </form>
                """.formatted(escaped(${api.name} + "${path}"), fields));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\\"", "&quot;").replace("<", "&lt;");
`;

const sent = (
  request: SampledRequest,
) => `        ${request.reading === "banks" ? "Object" : "Map<String, Object>"} answer;
${request.movesMoney ? "        boolean isRefused;\n" : ""}        try {
            // What is sent is what was signed.
            HttpRequest sent = HttpRequest.newBuilder(URI.create(${request.api.name} + "${request.path}"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(Json.text(request)))
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .sendAsync(sent, HttpResponse.BodyHandlers.ofString())
                    .orTimeout(${request.api.timeout}, TimeUnit.SECONDS) // until the whole answer is here
                    .join();
            answer = Json.${request.reading === "banks" ? "read" : "object"}(response.body());
${request.movesMoney ? clear(request) : ""}        } catch (CompletionException | IllegalArgumentException unreadable) {
            throw stop("${noAnswer(request)} (" + unreadable + ")");
        }
`;

const clear = ({
  repeatCodes,
}: SampledRequest) => `            boolean isRepeat = List.of(${repeatCodes.map((code) => `"${code}"`).join(", ")}).contains(String.valueOf(answer.get("code")));
            // ${clearIs}
            boolean isAccepted = response.statusCode() / 100 == 2 && "success".equals(answer.get("status"));
            isRefused = response.statusCode() / 100 == 4 && "error".equals(answer.get("status")) && !isRepeat;
            if (!isAccepted && !isRefused) {
                throw new IllegalArgumentException(response.body());
            }
`;

const refusedIf = (condition: string, comment = "") => `        if (${condition}) {${comment}
            throw stop("Not accepted: " + Json.text(answer));
        }
`;

const verified = `        if (!Signature.verify(answer, key)) {
            throw stop("${notTheirs}");
        }
`;

const helpers = `
    private static String set(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw stop("Set " + name + ".");
        }
        return value;
    }

    private static IllegalStateException stop(String why) {
        System.err.println(why);
        System.exit(1);
        return new IllegalStateException(why);
    }
`;

const isRefusal = 'answer.containsKey("code")';

const listed = (print: string) => `        List<?> operations = (List<?>) answer.get("operations");
        System.out.println(operations.size() + " operations");
        for (Object each : operations) {
            Map<?, ?> operation = (Map<?, ?>) each;
            System.out.println(${print});
        }
`;

const readings: Readonly<Record<Exclude<Reading, "link" | "form">, (request: SampledRequest) => string>> = {
  accepted: (request) => `${refusedIf("isRefused")}        // ${acceptedMeans(request)}
        System.out.println("${acceptedSays(request)}" + answer.get("request_id"));
`,
  banks: () => `        if (!(answer instanceof List<?> banks)) { // A refusal is no list.
            throw stop("Not accepted: " + Json.text(answer));
        }
        for (Object each : banks) {
            Map<?, ?> bank = (Map<?, ?>) each;
            System.out.println(bank.get("id") + " " + bank.get("name"));
        }
`,
  payment: () => `${refusedIf(isRefusal, ` // ${refusedLater}`)}${verified}        // ${paidIs}
        Map<?, ?> payment = (Map<?, ?>) answer.get("payment");
        Map<?, ?> sum = (Map<?, ?>) payment.get("sum");
        System.out.println(payment.get("id") + ": " + payment.get("status") + ", " + sum.get("amount") + " " + sum.get("currency"));
`,
  request: () => `${refusedIf(isRefusal, ` // ${refusedLater}`)}${verified}        // ${requestIs}
        System.out.println(answer.get("request_id") + ": " + answer.get("status"));
`,
  operations: () =>
    `${refusedIf(isRefusal)}${verified}        // ${nextPage}\n${listed('operation.get("payment_id") + " " + operation.get("operation_type") + " " + operation.get("operation_status")')}`,
  "payment-operations": () =>
    `${refusedIf(isRefusal)}${verified}${listed('operation.get("operation_id") + " " + operation.get("operation_type") + " " + operation.get("amount")')}`,
};
