import { describe, expect, it } from 'vitest';
import { sealedSchema } from '../../../../core/backup/sealed.ts';
import { open, seal } from '../../../../platform/backup/seal.ts';

const words = 'four words in a row';
const bytes = new TextEncoder().encode('The kitchen was quiet.');
const closed = await seal(bytes, words);

/** One sign of base64 text made another. */
const altered = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);

describe('a file closed with a passphrase', () => {
  it('opens with it, and says by what it was closed', async () => {
    expect(await open(sealedSchema.parse(JSON.parse(JSON.stringify(closed))), words)).toEqual(
      bytes,
    );
    expect(closed.sealed).toMatchObject({ key: 'PBKDF2-SHA-256', cipher: 'AES-256-GCM' });
    expect(closed.sealed.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('opens however the keyboard writes the letters', async () => {
    const typed = await seal(bytes, 'Zo\u{eb} und Anna');
    expect(await open(typed, 'Zoe\u{308} und Anna')).toEqual(bytes);
  });

  it('has nothing of what is in it to be read', () => {
    expect(JSON.stringify(closed)).not.toContain('kitchen');
    expect(atob(closed.content)).not.toContain('kitchen');
  });

  it('is another each time: salt and initialisation vector are its own', async () => {
    const again = await seal(bytes, words);
    expect(again.sealed.salt).not.toBe(closed.sealed.salt);
    expect(again.sealed.iv).not.toBe(closed.sealed.iv);
  });

  it('doesn’t open with another passphrase', async () => {
    expect(await open(closed, 'four words in a raw')).toBeNull();
  });

  it.each([
    ['its content', { ...closed, content: altered(closed.content) }],
    ['its salt', { ...closed, sealed: { ...closed.sealed, salt: altered(closed.sealed.salt) } }],
    ['its vector', { ...closed, sealed: { ...closed.sealed, iv: altered(closed.sealed.iv) } }],
    ['its iterations', { ...closed, sealed: { ...closed.sealed, iterations: 600_001 } }],
    ['its end', { ...closed, content: closed.content.slice(0, -4) }],
  ])('doesn’t open once %s was changed', async (_, changed) => {
    expect(await open(changed, words)).toBeNull();
  });

  it('is as long as it takes', async () => {
    const long = crypto.getRandomValues(new Uint8Array(60_001));
    expect(await open(await seal(long, words), words)).toEqual(long);
  });
});

describe('a file that asks for another way of opening it', () => {
  it.each([
    ['hashes for hours', { iterations: 1e9 }],
    ['hashes too little', { iterations: 1000 }],
    ['hashes half a time', { iterations: 600_000.5 }],
    ['has no salt', { salt: '' }],
    ['has a long salt', { salt: 'A'.repeat(400) }],
    ['names another key', { key: 'PBKDF2-SHA-1' }],
    ['names another cipher', { cipher: 'AES-128-CBC' }],
  ])('isn’t tried: it %s', (_, part) => {
    const odd = { ...closed, sealed: { ...closed.sealed, ...part } };
    expect(sealedSchema.safeParse(odd).success).toBe(false);
  });
});
