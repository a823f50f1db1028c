/** The Node under which the package runs in these tests; `PACKED_NODE` names another version's binary. */
export const node = process.env.PACKED_NODE || process.execPath;
