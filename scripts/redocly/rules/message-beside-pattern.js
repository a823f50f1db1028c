/**
 * A schema with a pattern or a format has an `x-message`, its own or that of the choice that it belongs to:
 * what a person is told whose value does not fit.
 */
export function messageBesidePattern() {
  const choices = [];
  return {
    Schema: {
      enter(schema, { report, location }) {
        const isForm = schema.pattern !== undefined || schema.format !== undefined;
        const isSaid = schema["x-message"] !== undefined || choices.at(-1);
        if (isForm && !isSaid) {
          report({ message: "Say in `x-message` what a value that does not fit must be.", location });
        }
        choices.push(Boolean(schema.anyOf ?? schema.oneOf) && schema["x-message"] !== undefined);
      },
      leave() {
        choices.pop();
      },
    },
  };
}
