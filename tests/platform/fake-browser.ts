import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event of the extension API. */
function createEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    listeners,
    fire: (...args: unknown[]) =>
      [...listeners].map((listener) => (listener as (...all: unknown[]) => unknown)(...args)),
  };
}

export interface Registration {
  id: string;
  js?: string[];
  matches?: string[];
  excludeMatches?: string[];
  runAt?: string;
}

type Stored = Map<string, unknown>;

/** One area of storage. `refuse` throws, in the browser's words, at what the area cannot hold. */
function createArea(
  area: string,
  stored: Stored,
  onChanged: ReturnType<typeof createEvent>,
  refuse: (next: Stored) => void = () => undefined,
) {
  return {
    get: vi.fn(async (keys: string | string[] | null): Promise<Record<string, unknown>> => {
      const wanted = keys === null ? [...stored.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
      );
    }),
    set: vi.fn(async (values: Record<string, unknown>) => {
      refuse(new Map([...stored, ...Object.entries(values)]));
      for (const [key, newValue] of Object.entries(values)) {
        const oldValue = stored.get(key);
        stored.set(key, structuredClone(newValue));
        onChanged.fire({ [key]: { oldValue, newValue: structuredClone(newValue) } }, area);
      }
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) {
        if (stored.delete(key)) onChanged.fire({ [key]: {} }, area);
      }
    }),
  };
}

/** The limits of `storage.sync`, in Chromium's words. */
function refuseTooMuch(next: Stored): void {
  const bytes = [...next].map(([key, value]) => Buffer.byteLength(key + JSON.stringify(value)));
  if (next.size > 512) throw new Error('MAX_ITEMS quota exceeded');
  if (bytes.some((size) => size > 8_192)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
  if (bytes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
}

/** As much of the extension API as the platform uses, kept in memory, with the browsers' own words in its errors. */
export function createFakeBrowser() {
  const stored = new Map<string, unknown>();
  const synced = new Map<string, unknown>();
  const ofSession = new Map<string, unknown>();
  const onChanged = createEvent();
  const onMessage = createEvent();
  const registered = new Map<string, Registration>();
  const origins: string[] = [];
  const contentScripts: { matches: string[] }[] = [];

  /** Hands a message to the listeners, as the browser does, and waits for the one that answers. */
  const deliver = (message: unknown, sender: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      // Messages are cloned on their way.
      const travelled: unknown = structuredClone(message);
      const kept = onMessage.fire(travelled, sender, (answer: unknown) => resolve(structuredClone(answer)));
      if (onMessage.listeners.size === 0) {
        reject(new Error('Could not establish connection. Receiving end does not exist.'));
      } else if (!kept.includes(true)) resolve(undefined);
    });

  return {
    runtime: {
      id: 'clean-copy',
      onMessage,
      getManifest: () => ({ content_scripts: contentScripts }),
      sendMessage: vi.fn((message: unknown) =>
        deliver(message, { id: 'clean-copy', tab: { id: 7 }, url: 'https://www.yahoo.com/news/story' }),
      ),
    },
    tabs: {
      sendMessage: vi.fn((_tab: number, message: unknown) => deliver(message, { id: 'clean-copy' })),
      get: vi.fn(async (id: number): Promise<{ id: number; url?: string; incognito?: boolean }> => ({ id })),
      query: vi.fn(async (): Promise<{ id?: number; url?: string }[]> => []),
    },
    storage: {
      local: createArea('local', stored, onChanged),
      sync: createArea('sync', synced, onChanged, refuseTooMuch),
      session: createArea('session', ofSession, onChanged),
      onChanged,
    },
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      contains: vi.fn(async () => false),
    },
    scripting: {
      executeScript: vi.fn(async (): Promise<unknown[]> => []),
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        [...registered.values()].filter(({ id }) => ids.includes(id)),
      async registerContentScripts(scripts: Registration[]) {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      async updateContentScripts(scripts: Registration[]) {
        for (const script of scripts) {
          if (!registered.has(script.id)) throw new Error(`Script with ID '${script.id}' does not exist`);
          registered.set(script.id, { ...registered.get(script.id), ...script });
        }
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
    },
    action: {
      setBadgeText: vi.fn(async () => undefined),
      setTitle: vi.fn(async () => undefined),
    },
    /** Not part of the API: what tests look into and set. */
    test: { stored, synced, registered, origins, contentScripts, deliver },
  };
}
