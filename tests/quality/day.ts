/**
 * Whether two dates are the same calendar day: as they are written, or at the same moment counted in UTC when both say
 * their zone.
 */
export function sameDay(given: string, wanted: string): boolean {
  const written = [given, wanted].map((date) => /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]);
  if (written[0] !== undefined && written[0] === written[1]) return true;
  const [a, b] = [utcDay(given), utcDay(wanted)];
  return a !== null && a === b;
}

function utcDay(date: string): string | null {
  if (!/(Z|[+-]\d{2}:?\d{2})$/i.test(date.trim())) return null;
  const time = new Date(date.trim().replace(' ', 'T'));
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
}
