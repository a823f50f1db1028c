/**
 * A text with its marks replaced by what each stands for. One that stands for nothing is reported and stays as it is.
 * The rule `figures-known` says the same with file and line; this is for who bundles without linting.
 */
export function filled(text, mark, make, ctx) {
  return text.replace(mark, (whole, name, detail) => {
    try {
      return make(name, detail);
    } catch (error) {
      ctx.report({ message: `\`${whole}\`: ${error.message}.`, location: ctx.location });
      return whole;
    }
  });
}
