interface Asked {
  origins?: string[];
  permissions?: string[];
}

/** `browser.permissions` in memory. The person says yes to everything. */
export class FakePermissions {
  readonly #given = new Set<string>();

  /** What is given now: origins, and permissions by their names. */
  get given(): string[] {
    return [...this.#given].toSorted();
  }

  async contains(asked: Asked): Promise<boolean> {
    return all(asked).every((one) => this.#given.has(one));
  }

  async request(asked: Asked): Promise<boolean> {
    for (const one of all(asked)) this.#given.add(one);
    return true;
  }

  async remove(asked: Asked): Promise<boolean> {
    for (const one of all(asked)) this.#given.delete(one);
    return true;
  }

  async getAll(): Promise<Required<Asked>> {
    const origins = this.given.filter((one) => one.includes('://'));
    return { origins, permissions: this.given.filter((one) => !one.includes('://')) };
  }

  /** Takes everything back. */
  clear(): void {
    this.#given.clear();
  }
}

const all = ({ origins = [], permissions = [] }: Asked) => [...origins, ...permissions];
