/** What a telephone dials for a number as it is written. */
export function dialled(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/g, '').replace('#', '%23')}`;
}

/** What opens a text message, with the word that it begins with. */
export function texted({ to, say }: { to: string; say: string }): string {
  return `sms:${to.replace(/\D/g, '')}${say && `?body=${say}`}`;
}
