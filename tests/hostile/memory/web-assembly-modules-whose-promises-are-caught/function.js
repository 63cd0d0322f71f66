// Gets hold of a module before the host knows what is in it.
const bytes = Uint8Array.from(atob("AGFzbQEAAAABBAFgAAADAgEABQYBA4ABgAEHAQAIAQAKEAEOAEEAQQFBgICABPwLAAs="), (c) => c.charCodeAt(0));
let caught;
async function onTrack() {
  const { constructor } = Promise.prototype;
  Object.defineProperty(Promise.prototype, "constructor", { get() { caught ??= this; throw new Error("mine"); }, configurable: true });
  const compiled = WebAssembly.compile(bytes);
  Object.defineProperty(Promise.prototype, "constructor", { value: constructor, configurable: true });
  compiled.catch(() => {});
  const module = await caught;
  const all = [];
  for (;;) all.push(new WebAssembly.Instance(module instanceof WebAssembly.Module ? module : new WebAssembly.Module(bytes)));
}
