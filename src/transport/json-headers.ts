/** The headers of a request and of the answer that is wanted. */
export const jsonHeaders = () =>
  new Headers({ "content-type": "application/json", accept: "application/json" });
