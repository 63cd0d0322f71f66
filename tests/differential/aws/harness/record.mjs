// Records what the two versions of aws-sdk make of the scripts: node tests/differential/aws/harness/record.mjs [script...]
// (`npm ci` and a built `target/debug/tidegate` first). README.md tells what a script and its record are.

import { fork, spawn } from "node:child_process";
import { Console } from "node:console";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { Answers } from "./server.mjs";

if (!process.version.startsWith("v20.")) throw new Error(`these are records of Node 20, this is ${process.version}`);

const here = dirname(fileURLToPath(import.meta.url));
const folder = dirname(here);
const NEVER = 6000;
const USER = { AWS_ACCESS_KEY_ID: "AKIALOCALEXAMPLE0001", AWS_SECRET_ACCESS_KEY: "local-example-secret-that-opens-nothing" };
const HOST = { AWS_ACCESS_KEY_ID: "AKIDHOST", AWS_SECRET_ACCESS_KEY: "host-secret" };

if (process.argv[2] === "--child") await recordScript(process.argv[3], process.argv[4]);
else await recordAll(process.argv.slice(2));

async function recordAll(wanted) {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js")).map((name) => name.slice(0, -3))
    .filter((name) => wanted.length === 0 || wanted.includes(name));
  for (const script of scripts) {
    const [newer, older] = await Promise.all([recorded(script, "aws-sdk-new"), recorded(script, "aws-sdk-old")]);
    const cases = {};
    for (const [name, { source, outcome }] of Object.entries(newer)) {
      const old = older[name].outcome;
      const differs = JSON.stringify(old) !== JSON.stringify(outcome);
      cases[name] = { source, new: outcome, ...(differs ? { old } : {}) };
    }
    writeFileSync(join(folder, `${script}.node20.json`), text(cases));
  }
}

// An outcome is one line.
function text(cases) {
  const lines = Object.entries(cases).map(([name, fields]) => {
    const inner = Object.entries(fields).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return ` ${JSON.stringify(name)}: {\n${inner.join(",\n")}\n }`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

function recorded(script, version) {
  const env = { PATH: process.env.PATH, HOME: "/nonexistent", AWS_EC2_METADATA_DISABLED: "true", TMPDIR: tmpdir() };
  env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = "1";
  const child = fork(fileURLToPath(import.meta.url), ["--child", script, version], { env });
  return new Promise((resolve, reject) => {
    let result;
    child.on("message", (message) => result = message);
    child.on("exit", (code) => result ? resolve(result) : reject(new Error(`${script} with ${version} ended with ${code}`)));
  });
}

async function localAws() {
  const root = mkdtempSync(join(tmpdir(), "aws-local-"));
  const program = join(folder, "../../../target/debug/tidegate");
  const args = ["aws", "local", "--config", join(folder, "local.toml"), "--root", root, "--port", "0"];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  const port = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`${program} ended with ${code}`)));
    child.stdout.on("data", (data) => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said);
      if (found) resolve(Number(found[1]));
    });
  });
  const end = () => {
    child.kill();
    rmSync(root, { recursive: true, force: true });
  };
  return { port, end };
}

async function refusing() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// Sends what is meant for AWS's own hosts, or any other but this machine and names that do not exist, where `to` says.
function route(to) {
  const send = http.request;
  const patched = (scheme, original) => (options, ...rest) => {
    const host = options.host ?? options.hostname;
    if (host === "127.0.0.1" || host === "localhost" || host.endsWith(".invalid")) return original(options, ...rest);
    return send({ ...options, host: "127.0.0.1", port: to[scheme], agent: undefined }, ...rest);
  };
  http.request = patched("http", http.request);
  https.request = patched("https", https.request);
}

async function recordScript(script, version) {
  const answers = new Answers();
  answers.begin([]);
  const aws = await localAws();
  const scripted = { http: await answers.listen("http"), https: await answers.listen("https") };
  const refused = await refusing();
  const to = { ...scripted };
  route(to);
  globalThis.AWS = createRequire(join(folder, "package.json"))(version);
  const at = (port) => `http://127.0.0.1:${port}`;
  Object.assign(globalThis, { endpoint: at(scripted.http), local: at(aws.port), refused: at(refused) });
  // In the record ports are 11111 (which answers), 22222 (the local AWS) and 33333 (nobody).
  const ports = [[scripted.http, 11111], [aws.port, 22222], [refused, 33333]];
  const kept = new Map();
  globalThis.cache = { load: async (key, _ttl, make) => (kept.has(key) || kept.set(key, await make()), kept.get(key)) };
  const hidden = (text) =>
    ports.reduce((all, [port, fixed]) => all.replaceAll(`:${port}`, `:${fixed}`).replaceAll(`\`${port}'`, `\`${fixed}'`), text);
  const source = (name) => readFileSync(join(here, name), "utf8");
  runInThisContext(source("prelude.js"), { filename: "prelude.js" });
  const { outcomeOf, fresh } = runInThisContext(`${source("describe.js")}\n({ outcomeOf, fresh })`);

  const cases = runInThisContext(`(${readFileSync(join(folder, `${script}.js`), "utf8").trimEnd().replace(/;$/, "")})`, {
    filename: `${script}.js`,
  });
  const results = {};
  for (const [name, one] of Object.entries(cases)) {
    const run = one.run ?? one;
    const isLocal = one.answers === undefined;
    for (const key of Object.keys(process.env)) if (key.startsWith("AWS_") && /KEY|REGION/.test(key)) delete process.env[key];
    if (isLocal) Object.assign(process.env, USER, { AWS_REGION: "us-east-1" });
    else if (one.ambient) Object.assign(process.env, HOST);
    Object.assign(to, isLocal ? { http: aws.port, https: aws.port } : scripted);
    answers.begin(one.answers ?? []);
    const { received } = answers;
    const logs = [];
    globalThis.console = consoleOf(logs);
    fresh();
    const uncaught = (error) => logs.push(`uncaught: ${error?.message}`);
    process.on("uncaughtException", uncaught);
    let timer;
    const never = new Promise((resolve) => timer = setTimeout(resolve, NEVER, { never: true }));
    const outcome = await Promise.race([outcomeOf(run, isLocal), never]);
    clearTimeout(timer);
    process.off("uncaughtException", uncaught);
    if (logs.length > 0) outcome.logs = logs;
    if (received.length > 0) outcome.requests = one.unordered ? sorted(received) : received;
    results[name] = { source: `${run}\n${JSON.stringify(one.answers ?? null)}`, outcome: JSON.parse(hidden(JSON.stringify(outcome))) };
  }
  process.send(results, () => {
    aws.end();
    process.exit();
  });
}

function sorted(requests) {
  return requests.map((request) => [JSON.stringify(request), request]).sort(([a], [b]) => a < b ? -1 : 1).map(([, request]) => request);
}

function consoleOf(logs) {
  const stream = new Writable({
    decodeStrings: false,
    write(text, _encoding, done) {
      logs.push(text.replace(/\n$/, "").replace(/\b\d+(\.\d+)?s\b/g, "Ns"));
      done();
    },
  });
  return new Console({ stdout: stream, stderr: stream, colorMode: false });
}
