// Everything that a function can write to is written to; the neighbour goes on as before.
async function onTrack() {
  const seen = new Set();
  const wreck = (object, depth) => {
    if ((typeof object !== 'object' && typeof object !== 'function') || object === null || seen.has(object) || depth > 2) return;
    seen.add(object);
    for (const key of Reflect.ownKeys(object)) {
      const property = Reflect.getOwnPropertyDescriptor(object, key);
      if (property && 'value' in property) wreck(property.value, depth + 1);
      if (['onTrack', 'onAlias'].includes(key) || object === Reflect || object === Set.prototype) continue;
      try { if (property.configurable) Reflect.defineProperty(object, key, { value: 'wrecked', writable: true, configurable: true }); } catch {}
    }
  };
  wreck(globalThis, 0);
  return 'wrecked';
}
