/** What a path of a contract may have operations for. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
