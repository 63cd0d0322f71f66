// isolated-vm: an isolate for each function, with a limit of memory and of time. Three ways of calling it:
//
//   async    `apply` with a promise as its result, the documented way, which goes through a pool of threads and back
//   sync     `applySync` on the caller's thread, then a look whether the promise has settled; only if not, it is waited for
//   batch    as async, but an array of events a call; the limit of time is then that of all of them, so only for streams

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { main } from "../common/main.js";
import { throughThreads } from "../common/threads.js";
import { wrapped } from "../common/host.js";

const ivm = createRequire(join(process.env.BENCH_PEER, "package.json"))("isolated-vm");
const MEMORY_MIB = 128;

const calls = (code) => `const call = (() => { return eval(${JSON.stringify(wrapped(code))}); })();
let settled, result;
({
  call,
  begin(event, settings) {
    settled = false;
    result = call(event, settings).then((text) => { settled = true; return (result = text); });
  },
  result: () => settled ? result : false,
  wait: () => result,
  async batch(events, settings) {
    let text = "";
    for (const event of events.split("\\n")) text += ((await call(event, settings)) ?? "null") + "\\n";
    return text;
  },
})`;

function start(code) {
  const isolate = new ivm.Isolate({ memoryLimit: MEMORY_MIB });
  const context = isolate.createContextSync();
  const functions = isolate.compileScriptSync(calls(code), { filename: "function.js" }).runSync(context, { reference: true });
  const get = (name) => functions.getSync(name, { reference: true });
  return { isolate, call: get("call"), begin: get("begin"), result: get("result"), wait: get("wait"), batch: get("batch") };
}

export function peer(params) {
  const promised = { timeout: params.timeout, result: { promise: true, copy: true } };
  const synchronous = { timeout: params.timeout };
  const ways = {
    async: ({ call }, event, settings) => call.apply(undefined, [event, settings], promised),
    sync({ begin, result, wait }, event, settings) {
      begin.applySync(undefined, [event, settings], synchronous);
      const text = result.applySync(undefined, [], synchronous);
      return text === false ? wait.apply(undefined, [], promised) : text;
    },
  };
  const invoke = ways[params.variant] ?? ways.async;
  return {
    start,
    invoke,
    batch: ({ batch }, lines, settings) => batch.apply(undefined, [lines.join("\n"), settings], promised),
    stop: ({ isolate }) => isolate.dispose(),
    runaway(code) {
      const instance = start(code);
      return async () => {
        try {
          await instance.call.apply(undefined, [params.event, params.settings], { ...promised, timeout: params.runawayTimeout });
        } catch (error) {
          if (!/timed out/.test(error.message)) throw error;
        }
      };
    },
    resident: () => process.memoryUsage.rss(),
    lines: () => throughThreads(new URL("./thread.mjs", import.meta.url), params),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(peer);
