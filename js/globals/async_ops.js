// deno_core calls what is behind an asynchronous op by the op's `call`. Whoever replaces Function.prototype.call would be handed the
// op itself with all its arguments, so each op gets a `call` of its own. Ends up in the startup snapshot.

import { core, primordials } from "ext:core/mod.js";

const {
  FunctionPrototype,
  FunctionPrototypeToString,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  ReflectOwnKeys,
  StringPrototypeStartsWith,
} = primordials;

function isAsyncStub(value) {
  return typeof value === "function" && StringPrototypeStartsWith(FunctionPrototypeToString(value), "function async_op_");
}

// The stubs among the properties of `holder`, and among the methods of classes there.
function eachStub(holder, visit, depth = 0) {
  const keys = ReflectOwnKeys(holder);
  for (let i = 0; i < keys.length; i++) {
    const value = ObjectGetOwnPropertyDescriptor(holder, keys[i]).value;
    if (isAsyncStub(value)) visit(value);
    else if (typeof value === "function" && depth === 0) {
      eachStub(value, visit, 1);
      if (typeof value.prototype === "object" && value.prototype !== null) eachStub(value.prototype, visit, 1);
    }
  }
}

export function pinAsyncOps() {
  const original = ObjectGetOwnPropertyDescriptor(FunctionPrototype, "call");
  let pinned = 0;
  ObjectDefineProperty(FunctionPrototype, "call", {
    ...original,
    value() {
      // In the place of the op itself, which does not run.
      ObjectDefineProperty(this, "call", { __proto__: null, value: original.value });
      pinned++;
      return null;
    },
  });
  let found = 0;
  try {
    eachStub(core.ops, (stub) => {
      found++;
      stub();
    });
  } finally {
    ObjectDefineProperty(FunctionPrototype, "call", original);
  }
  if (found === 0 || pinned !== found) throw new Error(`${pinned} of ${found} asynchronous ops have a call of their own`);
}
