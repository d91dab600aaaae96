import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { shoreDocument, shorePage } from './pages.ts';

/** Where the pretend site lives; a name below localhost is always this machine. */
export const shoreHost = 'shore.localhost';

/** Serves the pretend site on this machine only, at a free port. Gives its address and its end. */
export async function serveShore(): Promise<{ address: string; close(): void }> {
  const style = readFileSync(new URL('./shore.css', import.meta.url), 'utf8');
  const server = createServer((request, response) => {
    const main = shorePage(new URL(request.url ?? '/', `http://${shoreHost}`).pathname);
    const part = request.headers.accept === 'text/x-part';
    const nothing = '<p class="quiet">There is nobody here.</p>';
    response.writeHead(main === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      vary: 'accept',
    });
    response.end(part ? (main ?? nothing) : shoreDocument(main ?? nothing, style));
  });
  const port = await listening(server);
  return {
    address: `http://${shoreHost}:${port}`,
    close: () => server.closeAllConnections(),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
