async function onTrack(event, settings) {
  for (const attempt of [() => new URL("x"), () => Buffer.alloc("x"), () => structuredClone(attempt), () => atob("*")]) {
    try {
      attempt();
    } catch (error) {
      console.log(/ext:/.test(error.stack), error.stack.split("\n").at(-1));
    }
  }
}
