/** As much of node-postgres as the tests use; it brings no types of its own. */
declare module 'pg' {
  class Client {
    constructor(options: { readonly connectionString: string });
    connect(): Promise<void>;
    query(sql: string): Promise<{ readonly rows: Record<string, unknown>[] }>;
    end(): Promise<void>;
  }
  const pg: { readonly Client: typeof Client };
  export default pg;
}
