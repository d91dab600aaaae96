import { backupForm, fileSchema } from '../../core/backup/backup.ts';
import { iterationsNow, type Seal, type Sealed } from '../../core/backup/sealed.ts';

/** Closes bytes with a passphrase: with a salt and an initialisation vector that nothing else uses. */
export async function seal(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Sealed> {
  const sealed: Seal = {
    key: 'PBKDF2-SHA-256',
    iterations: iterationsNow,
    salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
    cipher: 'AES-256-GCM',
    iv: toBase64(crypto.getRandomValues(new Uint8Array(12))),
  };
  const key = await keyFrom(passphrase, sealed);
  const content = await crypto.subtle.encrypt(parametersOf(sealed), key, bytes);
  const closed = toBase64(new Uint8Array(content));
  return { ebb: backupForm, schema: fileSchema, sealed, content: closed };
}

/** Opens what was closed; null when the passphrase is another one, or anything was changed since. */
export async function open(
  { sealed, content }: Sealed,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const key = await keyFrom(passphrase, sealed);
    const opened = await crypto.subtle.decrypt(parametersOf(sealed), key, fromBase64(content));
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}

async function keyFrom(passphrase: string, { iterations, salt }: Seal): Promise<CryptoKey> {
  // The same letters can be written as one sign or as two, as keyboards differ.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const hashing = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) };
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(hashing, material, aes, false, ['encrypt', 'decrypt']);
}

/** The parameters are authenticated too: a file in which they were changed doesn't open. */
function parametersOf({ key, iterations, salt, cipher, iv }: Seal): AesGcmParams {
  const additionalData = new TextEncoder().encode([key, iterations, salt, cipher, iv].join(' '));
  return { name: 'AES-GCM', iv: fromBase64(iv), additionalData };
}

/** How many bytes become text at a time: more would be too many arguments. It is a multiple of three. */
const piece = 3 * 2 ** 13;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += piece) {
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + piece)));
  }
  return text;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
