function dispatchThrowing(depth) {
  const target = new EventTarget();
  target.addEventListener("x", () => {
    throw {
      get message() {
        if (depth > 0) dispatchThrowing(depth - 1);
        return "m";
      },
      get name() {
        if (depth > 0) dispatchThrowing(depth - 1);
        throw 1;
      },
      get stack() {
        if (depth > 0) dispatchThrowing(depth - 1);
        return null;
      },
      toString() {
        throw 2;
      },
    };
  });
  target.dispatchEvent(new Event("x"));
}

async function onTrack(event) {
  if (event.hostile) dispatchThrowing(2);
  return "fine";
}
