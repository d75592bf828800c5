/** As much of node-postgres as the tests use; it brings no types of its own. */
declare module 'pg' {
  export class Client {
    constructor(options: { readonly connectionString: string });
    connect(): Promise<void>;
    query(sql: string): Promise<{ readonly rows: Record<string, unknown>[] }>;
    end(): Promise<void>;
  }
}
