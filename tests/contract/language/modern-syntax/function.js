async function onTrack(event, settings) {
  class Counter {
    static #made = 0;
    #n = 0;
    static { Counter.#made = 1; }
    up = () => ++this.#n;
    static isOne(value) { return #n in value; }
  }
  const counter = new Counter();
  const { a = 1, ...rest } = { b: 2, c: 3 };
  let x = null;
  x ??= counter.up();
  return [x, a, rest, Counter.isOne(counter), counter?.missing?.(), 1_000n.toString(), [1, [2, [3]]].flat(Infinity), "a-a".replaceAll("a", "b")];
}
