/** The part of the extension API that the tools use inside a page of the extension (`declare const chrome: ExtensionApi`). */
export interface ExtensionApi {
  permissions: {
    contains(wanted: { origins: string[] }): Promise<boolean>;
    request(wanted: { origins: string[] }): Promise<boolean>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches?: string[] }[]>;
    executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
  };
  tabs: {
    create(how: { url: string }): Promise<{ id?: number }>;
    query(which: Record<string, never>): Promise<{ id?: number; url?: string; pendingUrl?: string }[]>;
    remove(ids: number[]): Promise<void>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
}
