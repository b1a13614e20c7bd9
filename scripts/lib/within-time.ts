/**
 * What the work comes to, if it is done in time; else it is left to itself.
 *
 * @throws {Error} With these words, when the time is up.
 */
export async function withinTime<T>(milliseconds: number, words: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(words)), milliseconds);
  });
  try {
    return await Promise.race([late, work]);
  } finally {
    clearTimeout(timer);
  }
}
