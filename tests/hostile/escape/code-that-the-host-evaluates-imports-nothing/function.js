// V8 takes code for its caller's: here timers, promises and a library call the evaluator.
async function onTrack() {
  const ends = [];
  const specifiers = ['ext:core/mod.js', 'ext:core/ops', 'ext:tidegate_main/bootstrap.js', 'node:fs', './x.js', 'file:///etc/passwd'];
  for (const specifier of specifiers) {
    const code = `import(${JSON.stringify(specifier)})`;
    const ways = {
      timer: () => new Promise((resolve, reject) => {
        Object.assign(globalThis, { resolve, reject });
        setTimeout(eval, 1, `${code}.then(resolve, reject)`);
      }),
      immediate: () => new Promise((resolve, reject) => {
        Object.assign(globalThis, { resolve, reject });
        setImmediate(eval, `${code}.then(resolve, reject)`);
      }),
      template: () => new Promise((resolve, reject) => {
        Object.assign(globalThis, { resolve, reject });
        _.template(`<% ${code}.then(resolve, reject) %>`)({});
      }),
      cache: () => cache.load(specifier, -1, Function(`return ${code}`)),
      then: () => Promise.resolve(code).then(eval),
      listener: () => new Promise((resolve, reject) => {
        Object.assign(globalThis, { resolve, reject });
        const target = new EventTarget();
        target.addEventListener('x', Function(`${code}.then(resolve, reject)`));
        target.dispatchEvent(new Event('x'));
      }),
      named: () => eval(`${code}\n//# sourceURL=ext:core/mod.js`),
    };
    for (const way of Object.keys(ways)) ends.push(await ways[way]().then(() => `${way} imports`, (error) => error.message));
  }
  return [...new Set(ends)];
}
