const COMMON = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);

/** Whether a name is a zone of the IANA time zone database, older names included. Bare offsets are none. */
export function isTimezone(name: string): boolean {
  if (COMMON.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
