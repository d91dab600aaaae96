import browser from 'webextension-polyfill';
import type { DatabaseFault } from '../components/ui/database-fault.ts';

/** Why the database couldn't be opened, from what opening it was rejected with. */
export function databaseFault(reason: unknown): DatabaseFault {
  const name = reason instanceof Error ? reason.name : '';
  if (name === 'VersionError') return 'newer';
  if (name === 'TimeoutError') return 'silent';
  return browser.extension.inIncognitoContext ? 'private' : 'refused';
}
