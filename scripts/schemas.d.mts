/** A schema: the type it is made from, the file of that type, and where it is written; paths from the project root. */
export interface SchemaEntry {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}
export declare const SCHEMAS: readonly SchemaEntry[];
export declare function schemaText(entry: SchemaEntry): string;
export declare function staleSchemas(): SchemaEntry[];
