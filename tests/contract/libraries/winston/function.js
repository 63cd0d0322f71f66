const { winston } = winstonlib;

async function onTrack() {
  const log = new winston.Logger({ transports: [new winston.transports.Console({ level: "debug" })] });
  log.info("sent %d", 2, { to: "crm" });
  log.error("refused");
  winston.warn("by the default logger");
  log.silly("not shown");
  return winston.version;
}
