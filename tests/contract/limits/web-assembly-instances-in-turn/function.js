// Instances that nobody holds are given back, and an instance of the function that has made many of them is replaced between events.
const module = new WebAssembly.Module(Uint8Array.from(atob("AGFzbQEAAAABBAFgAAADAgEABQQBAIABBwEACAEAChABDgBBAEEBQYCAgAT8CwAL"), (c) => c.charCodeAt(0)));

function onTrack() {
  for (let i = 0; i < 40; i++) new WebAssembly.Instance(module);
  return "all of them";
}
