[
  () => winstonlib.winston.version,
  () => Object.keys(winstonlib.winston).sort(),
  () => Object.keys(winstonlib.winston.transports).sort(),
  () => winstonlib.winston.config.npm.levels,
  () => { const t = new winstonlib.winston.transports.Memory(); const log = new winstonlib.winston.Logger({ transports: [t] }); log.info("Hello %s", "world", { a: [1, { b: 2 }] }); log.warn("careful"); log.error(new Error("no").message); log.debug("not shown"); return [t.writeOutput, t.errorOutput]; },
  () => { const t = new winstonlib.winston.transports.Memory({ json: true, level: "silly", stringify: true }); const log = new winstonlib.winston.Logger({ transports: [t] }); log.silly("x", { y: 1 }); log.error("bad"); return [t.writeOutput, t.errorOutput]; },
  () => { const t = new winstonlib.winston.transports.Memory({ formatter: (o) => `${o.level}|${o.message}|${JSON.stringify(o.meta)}` }); const log = new winstonlib.winston.Logger({ transports: [t], rewriters: [(level, msg, meta) => ({ ...meta, app: "x" })] }); log.info("y", { z: 1 }); return t.writeOutput; },
  () => { const t = new winstonlib.winston.transports.Memory({ colorize: true, prettyPrint: true, label: "l" }); const log = new winstonlib.winston.Logger({ transports: [t] }); log.info("y", { z: { q: [1] } }); return t.writeOutput; },
  () => { const log = new winstonlib.winston.Logger({ levels: { low: 1, high: 0 }, transports: [new winstonlib.winston.transports.Memory({ level: "low" })] }); log.low("l"); log.high("h"); return [log.transports.memory.writeOutput, typeof log.info]; },
  () => new Promise((resolve) => { const log = new winstonlib.winston.Logger({ transports: [new winstonlib.winston.transports.Memory()] }); log.on("logging", (transport, level, message, meta) => resolve([transport.name, level, message, meta])); log.info("event", { a: 1 }); }),
  () => new Promise((resolve) => { const log = new winstonlib.winston.Logger({ transports: [new winstonlib.winston.transports.Memory()] }); log.log("info", "with a callback", (error, level, message) => resolve([error, level, message])); }),
  () => new winstonlib.winston.Logger({ transports: [new winstonlib.winston.transports.Memory(), new winstonlib.winston.transports.Memory()] }),
];
