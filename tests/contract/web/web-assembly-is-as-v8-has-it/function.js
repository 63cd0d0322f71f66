const bytes = Uint8Array.from(atob("AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA2FkZAAACgkBBwAgACABags="), (c) => c.charCodeAt(0));
const failure = async (call) => {
  try {
    await call();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};

async function onTrack() {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 3 });
  class Mine extends WebAssembly.Memory {}
  const shared = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  const module = new WebAssembly.Module(bytes);
  const both = await WebAssembly.instantiate(bytes);
  const view = new DataView(bytes.buffer);
  return {
    types: [
      memory instanceof WebAssembly.Memory,
      new Mine({ initial: 0 }) instanceof Mine,
      memory.constructor === WebAssembly.Memory,
      module.constructor === WebAssembly.Module,
      both.instance instanceof WebAssembly.Instance,
      both.module instanceof WebAssembly.Module,
    ],
    names: [WebAssembly.Memory.name, WebAssembly.Module.length, WebAssembly.instantiate.name, WebAssembly.compile.length],
    grown: [memory.grow(2), memory.buffer.byteLength],
    shared: [shared.buffer.constructor.name, shared.buffer.byteLength],
    exports: WebAssembly.Module.exports(module),
    results: [
      new WebAssembly.Instance(module).exports.add(1, 2),
      (await WebAssembly.instantiate(module)).exports.add(3, 4),
      both.instance.exports.add(5, 6),
      (await WebAssembly.instantiate(await WebAssembly.compile(bytes.buffer), {})).exports.add(7, 8),
      new WebAssembly.Instance(new WebAssembly.Module(view)).exports.add(9, 10),
    ],
    validates: [WebAssembly.validate(bytes), WebAssembly.validate(bytes.subarray(1))],
    failures: [
      await failure(() => WebAssembly.Memory({ initial: 1 })),
      await failure(() => new WebAssembly.Memory()),
      await failure(() => new WebAssembly.Memory({})),
      await failure(() => new WebAssembly.Memory({ initial: 3, maximum: 2 })),
      await failure(() => new WebAssembly.Memory({ initial: 1, shared: true })),
      await failure(() => new WebAssembly.Module()),
      await failure(() => new WebAssembly.Module(bytes.subarray(0, 6))),
      await failure(() => WebAssembly.compile("module")),
      await failure(() => WebAssembly.compile(bytes.subarray(0, 20))),
      await failure(() => WebAssembly.instantiate()),
      await failure(() => WebAssembly.instantiate(bytes.subarray(0, 20))),
      await failure(() => new WebAssembly.Instance({})),
    ],
  };
}
