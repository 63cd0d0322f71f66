const leaked = [];
const { apply } = Reflect;
const own = Object.getOwnPropertyDescriptor;
const { defineProperty, keys } = Object;
const names = ["begin", "resourceForReadableStream", "ops", "loadExtScript", "show", "enqueue"];
function isOfTheHost(value) {
  for (let i = 0; i < names.length; i++) if (own(value, names[i]) !== undefined) return true;
  return false;
}

function see(values) {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if ((typeof value === "object" && value !== null) || typeof value === "function") {
      if (isOfTheHost(value)) leaked[leaked.length] = keys(value);
    }
  }
}

// Everything that js/node might call is replaced before it is first evaluated.
const prototypes = [Array, Object, Map, WeakMap, Promise, Function, String, RegExp, Symbol].flatMap((c) => [c, c.prototype]);
const onTrack = () =>
  new Promise((resolve) => {
    for (const object of [...prototypes, Reflect, globalThis]) {
      for (const name of Object.getOwnPropertyNames(object)) {
        const property = own(object, name);
        if (typeof property.value !== "function" || !property.configurable) continue;
        if (object === globalThis || name === "constructor" || own(property.value, "prototype") !== undefined) continue;
        const original = property.value;
        defineProperty(object, name, {
          ...property,
          value: function (...args) {
            see([this]);
            see(args);
            return apply(original, this, args);
          },
        });
      }
    }
    https.get("https://127.0.0.1:2/").on("error", () => resolve(leaked));
  });
