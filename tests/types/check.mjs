// node check.mjs TYPESCRIPT TYPES FILE...: prints `file:line: TScode text` for each thing TypeScript finds in each file, as an
// editor that knows the types shows it. Each file is a program of its own: functions are scripts, and share their names.

import { createRequire } from "node:module";

const [typescript, types, ...files] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(typescript);
const options = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  types: [],
  allowJs: true,
  checkJs: true,
  noEmit: true,
  strict: false,
};
const host = ts.createCompilerHost(options);
const parsed = new Map();
const parse = host.getSourceFile;
host.getSourceFile = (name, ...rest) => {
  if (!parsed.has(name)) parsed.set(name, parse(name, ...rest));
  return parsed.get(name);
};
for (const file of files) {
  const program = ts.createProgram([types, file], options, host);
  for (const { file: where, start, code, messageText } of ts.getPreEmitDiagnostics(program)) {
    const place = where === undefined ? file : `${where.fileName}:${where.getLineAndCharacterOfPosition(start).line + 1}`;
    console.log(`${place}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  }
}
