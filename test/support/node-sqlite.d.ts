/** What the recipe of callbacks in SQLite uses of it. The types of Node 20 do not have this module, which came with 22. */
declare module "node:sqlite" {
  export class DatabaseSync {
    constructor(file: string);
    exec(sql: string): void;
    prepare(sql: string): {
      run(...values: (string | number)[]): { changes: number | bigint };
      get(...values: (string | number)[]): unknown;
    };
    close(): void;
  }
}
