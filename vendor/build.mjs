// Bundles npm packages into ../js, as the bundles.mjs beside this says: node vendor/build.mjs [--check]
//
// A bundle is the body of a function `(module, exports, require, host)` in 7-bit ASCII; Node's own modules stay calls of
// `require`. Also written: js/vendor/LICENSES.md, and the table in docs/libraries.md. With --check nothing is written, and the
// exit code says whether what is committed is what the lock file gives (run `npm ci` in this folder before).

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import { bundles } from "./bundles.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const lock = JSON.parse(readFileSync(join(here, "package-lock.json"), "utf8")).packages;

// Loaded through `require`, as Node's modules are; what is not one of Node's has a file in js/node, too.
const external = [...builtinModules, "node:*", "node-fetch"];

// A bundle that uses nothing of the shims does not load their modules either.
const shims = {
  name: "shims",
  setup({ onResolve }) {
    onResolve({ filter: /^(buffer|process)$/ }, ({ path, importer }) =>
      importer.endsWith("node.mjs") ? { path, external: true, sideEffects: false } : undefined);
  },
};

// Where a package reaches for files of its own at run time: `edits` are [file, text, replacement], and each must fit once.
const edited = (edits) => ({
  name: "edited",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const own = edits.filter(([file]) => path.endsWith(`/node_modules/${file}`));
      if (own.length === 0) return undefined;
      let contents = readFileSync(path, "utf8");
      for (const [file, text, replacement] of own) {
        const parts = contents.split(text);
        if (parts.length !== 2) throw new Error(`${file}: "${text}" is there ${parts.length - 1} times`);
        contents = parts.join(replacement);
      }
      return { contents };
    });
  },
});

// Bundles that a bundle requires: `bundles` maps what it says to the name of the bundle.
const elsewhere = (names) => ({
  name: "elsewhere",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path }) => (Object.hasOwn(names, path) ? { path: names[path], external: true } : undefined));
  },
});

async function bundle({ out, entry, package: name, define = {}, edits = [], bundles: others = {} }) {
  const result = await build({
    absWorkingDir: here,
    stdin: { contents: `module.exports = require(${JSON.stringify(entry ?? name)});`, resolveDir: here, sourcefile: "entry.cjs" },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "es2023",
    charset: "ascii",
    legalComments: "none",
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames: true,
    define: { global: "globalThis", "process.env.NODE_ENV": '"production"', __filename: '"/bundle.js"', __dirname: '"/"', ...define },
    external: external.filter((module) => module !== name),
    inject: [join(here, "shims/node.mjs")],
    plugins: [shims, elsewhere(others), edited(edits)],
    metafile: true,
    write: false,
    logLevel: "error",
  });
  // What esbuild leaves are characters of regular expressions.
  const text = result.outputFiles[0].text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  // A package is in a bundle if any byte of it is.
  const output = Object.values(result.metafile.outputs)[0];
  const packages = Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path.match(/^.*node_modules\/(@[^/]+\/[^/]+|[^/]+)/)?.[0])
    .filter((path) => path !== undefined);
  return { path: `js/${out}.js`, text, packages: [...new Set(packages)].sort() };
}

// The licence file of a package, or what its package.json says of it.
function licenceText(path) {
  const file = readdirSync(join(here, path)).find((file) => /^(licen[cs]e|copying)/i.test(file));
  if (file !== undefined) return readFileSync(join(here, path, file), "utf8").replace(/\r/g, "").replace(/[ \t]+$/gm, "").trim();
  const { author, license } = JSON.parse(readFileSync(join(here, path, "package.json"), "utf8"));
  const name = (typeof author === "object" ? author.name : author).replace(/ <.*/, "");
  return `${license ?? licenceOf(path)}, ${name || "no author named"}. The package holds no licence file.`;
}

// Where package.json is silent: as the package's own text says.
const LICENCES = { "node_modules/cycle": "Public domain" };

function licenceOf(path) {
  const license = lock[path].license ?? LICENCES[path];
  if (license === undefined) throw new Error(`${path}: its package.json names no licence; read it, and name it in LICENCES`);
  return license;
}

function licences(paths) {
  const sections = paths.map((path) => {
    const title = `${path.replace(/^.*node_modules\//, "")} ${lock[path].version}`;
    return `## ${title}\n\n${licenceOf(path)}\n\n\`\`\`text\n${licenceText(path).replaceAll("```", "'''")}\n\`\`\`\n`;
  });
  return `# Licences of the bundled packages\n\nWritten by \`vendor/build.mjs\`.\n\n${sections.join("\n")}`;
}

const START = "<!-- bundles: written by vendor/build.mjs -->";
const END = "<!-- end of bundles -->";

function table(built) {
  const rows = bundles.map((bundle, index) => {
    const { version, license } = lock[`node_modules/${bundle.package}`];
    const kib = (built[index].text.length / 1024).toFixed(1);
    const global = bundle.global === undefined ? "" : `\`${bundle.global}\``;
    return `| ${global} | ${bundle.package} | ${version} | ${license} | js/${bundle.out}.js | ${kib} |`;
  });
  const head = "| global | npm package | version | licence | bundle | KiB |\n| --- | --- | --- | --- | --- | --- |";
  const file = "docs/libraries.md";
  const text = readFileSync(join(root, file), "utf8");
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${file}: the lines "${START}" and "${END}" are missing`);
  return { path: file, text: `${before}${START}\n${head}\n${rows.join("\n")}\n${END}${after}` };
}

const built = await Promise.all(bundles.map(bundle));
const packages = [...new Set(built.flatMap(({ packages }) => packages))].sort();
const files = [...built, { path: "js/vendor/LICENSES.md", text: licences(packages) }, table(built)];

let stale = 0;
for (const { path, text } of files) {
  const file = join(root, path);
  let known;
  try {
    known = readFileSync(file, "utf8");
  } catch {}
  if (known === text) continue;
  stale += 1;
  if (process.argv.includes("--check")) {
    console.error(`${relative(root, file)} is not what vendor/package-lock.json gives`);
    continue;
  }
  writeFileSync(file, text);
  console.log(`${path}: ${(text.length / 1024).toFixed(1)} KiB`);
}
if (process.argv.includes("--check") && stale > 0) process.exitCode = 1;
