import { generateCACertificate, getLocal, type Mockttp } from 'mockttp';
import { type PretendAnswer, pretendAnswer } from './pretend-pages.ts';

/** Hosts the browsers call by themselves (updates, settings, network checks), whatever is loaded in them. */
const browsersOwn =
  /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox|mozgcp)\.(com|net|org)$|(^|\.)mozilla\.cloudflare-dns\.com$/;

/** A network that ends at this process: a proxy that answers for every host name, and remembers. */
export class Network {
  readonly #server: Mockttp;
  readonly #log: URL[] = [];
  #until: Promise<unknown> = Promise.resolve();

  private constructor(server: Mockttp) {
    this.#server = server;
  }

  /**
   * Starts the proxy, with a certificate authority of its own that only test browsers accept. `answer`
   * says what is answered for an address; the pretend pages unless told.
   */
  static async start(answer: (address: URL) => PretendAnswer = pretendAnswer): Promise<Network> {
    const server = getLocal({ https: await generateCACertificate(), http2: false });
    const network = new Network(server);
    await server.forAnyRequest().thenCallback(async (request) => {
      const address = new URL(request.url);
      network.#log.push(address);
      await network.#until;
      return answer(address);
    });
    await server.start();
    return network;
  }

  /** The port the proxy listens on, at 127.0.0.1. */
  get port(): number {
    return this.#server.port;
  }

  /** Every address asked for so far, in order, without the browsers' own calls. */
  get asked(): string[] {
    return this.#log.filter(({ hostname }) => !browsersOwn.test(hostname)).map(String);
  }

  /** How often a page's own script has reported from this path of any host. */
  ran(path: string): number {
    return this.#log.filter(({ pathname }) => pathname === `/ran${path}`).length;
  }

  /** Answers nothing that is asked from now on before `until` settles, as a slow network does. */
  answerAfter(until: Promise<unknown>): void {
    this.#until = until;
  }

  /** Stops answering. */
  async stop(): Promise<void> {
    await this.#server.stop();
  }
}
