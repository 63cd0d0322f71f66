// Loads functions as dynamic workers, an isolate each, and calls them through workerd's own RPC, without a socket between.

const entry = (code) => `import { WorkerEntrypoint } from "cloudflare:workers";
${code}
const call = async (event, settings) => JSON.stringify(await onTrack(JSON.parse(event), JSON.parse(settings)));
export default class extends WorkerEntrypoint {
  call(event, settings) {
    return call(event, settings);
  }
  async batch(events, settings) {
    let text = "";
    for (const event of events.split("\\n")) text += ((await call(event, settings)) ?? "null") + "\\n";
    return text;
  }
}`;

const functions = new Map();

// The worker that is there under this id, or a new one. What a request was given must not outlive it, so each asks again.
function entrypoint(env, id) {
  const worker = env.LOADER.get(id, () => ({
    compatibilityDate: "2026-01-01",
    mainModule: "function.js",
    modules: { "function.js": entry(functions.get(id).code) },
    globalOutbound: null,
  }));
  return worker.getEntrypoint();
}

async function oneByOne(lines, instance, settings) {
  let text = "";
  for (const line of lines.split("\n")) text += `${(await instance.call(line, settings)) ?? "null"}\n`;
  return text;
}

export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const id = searchParams.get("id");
    let body = await request.text();
    if (searchParams.has("code")) {
      const [code, settings] = ["code", "settings"].map((name) => {
        const part = body.slice(0, Number(searchParams.get(name)));
        body = body.slice(part.length);
        return part;
      });
      functions.set(id, { code, settings });
    }
    const { settings } = functions.get(id);
    const instance = entrypoint(env, id);
    switch (pathname) {
      case "/call":
        return new Response((await instance.call(body, settings)) ?? "undefined");
      case "/loop":
        for (let n = Number(searchParams.get("count")); n > 0; n--) await instance.call(body, settings);
        return new Response("done");
      case "/lines":
        return new Response(await oneByOne(body, instance, settings));
      case "/batch":
        return new Response(await instance.batch(body, settings));
    }
    return new Response("no such path", { status: 404 });
  },
};
