// workerd: a dynamic worker for each function, called by a driver worker in the same process. Its clocks have steps of a
// millisecond, so this program measures from outside, over a socket; and once without one, from which only a mean comes.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { main } from "../common/main.js";
import { throughLines } from "../common/lines.js";
import { rows } from "../common/rows.js";
import { client } from "./client.mjs";

const CONTROL = 3;

async function open() {
  const config = fileURLToPath(new URL("./config.capnp", import.meta.url));
  const child = spawn(
    process.env.BENCH_WORKERD,
    ["serve", "--experimental", "--socket-addr", "http=127.0.0.1:0", `--control-fd=${CONTROL}`, config],
    { stdio: ["ignore", "ignore", "inherit", "pipe"] },
  );
  process.on("exit", () => child.kill());
  let said = "";
  while (!said.includes("\n")) said += await once(child.stdio[CONTROL], "data");
  return { child, connection: client(JSON.parse(said).port) };
}

const pages = (pid) => Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);

async function peer(params) {
  const processes = [await open()];
  const [{ connection }] = processes;
  let ids = 0;
  const start = (code) => ({ id: `f${ids++}`, code });
  const first = ({ id, code }, settings) => `id=${id}&code=${code.length}&settings=${settings.length}`;
  const invoke = async (instance, event, settings) => {
    let text;
    if (instance.loaded) {
      text = await connection.post(`/call?id=${instance.id}`, event);
    } else {
      instance.loaded = true;
      text = await connection.post(`/call?${first(instance, settings)}`, instance.code + settings + event);
    }
    return text === "undefined" ? undefined : text;
  };
  return {
    missing: { neighbour: "nothing ends a loop: workerd leaves limits of time to whoever embeds it, and has one thread" },
    start,
    invoke,
    // There is no way to say that a worker is no longer needed.
    stop() {},
    resident: () => processes.reduce((sum, { child }) => sum + pages(child.pid), 0) * 4096,
    async loop(instance, { event, count }) {
      const started = performance.now();
      await connection.post(`/loop?id=${instance.id}&count=${count}`, event);
      return Math.round(((performance.now() - started) / count) * 1e6);
    },
    async lines() {
      while (processes.length < params.threads) processes.push(await open());
      const path = params.variant === "batch" ? "/batch" : "/lines";
      const workers = await Promise.all(
        processes.map(async ({ connection }) => {
          const instance = start(params.code);
          await connection.post(`/call?${first(instance, params.settings)}`, instance.code + params.settings + params.event);
          let last;
          return (lines) => (last = Promise.resolve(last).then(() => connection.post(`${path}?id=${instance.id}`, lines.join("\n"))));
        }),
      );
      return throughLines(params, workers);
    },
  };
}

const { warm } = rows;
rows.warm = async (peer, params) => {
  let instance;
  const socket = await warm({ ...peer, start: (code) => (instance = peer.start(code)) }, params);
  return { ...socket, inside: { mean: await peer.loop(instance, params) } };
};

await main(peer);
