import type { PretendAnswer } from '../support/network/pretend-pages.ts';

/** Has the network answer the same page at every address, and no icon. */
export function samePage(page: string): (address: URL) => PretendAnswer {
  return ({ pathname }) => {
    const isPage = !/\.(ico|png)$/.test(pathname);
    return {
      statusCode: isPage ? 200 : 204,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: isPage ? page : '',
    };
  };
}
