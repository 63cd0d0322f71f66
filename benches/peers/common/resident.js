// Instances of which at most `limit` live; the one that was used longest ago goes first.

export class Resident {
  #instances = new Map();
  #limit;
  #stop;

  constructor(limit, stop) {
    this.#limit = limit;
    this.#stop = stop;
  }

  get(key) {
    const instance = this.#instances.get(key);
    if (instance !== undefined) {
      this.#instances.delete(key);
      this.#instances.set(key, instance);
    }
    return instance;
  }

  // Whoever has to go is gone before a new one starts: the limit is one of memory.
  async makeRoom() {
    while (this.#instances.size >= this.#limit) {
      const [key, instance] = this.#instances.entries().next().value;
      this.#instances.delete(key);
      await this.#stop(instance);
    }
  }

  put(key, instance) {
    this.#instances.set(key, instance);
  }
}
