function onTrack() {
  const errors = [];
  for (
    const attempt of [
      () => https.createServer(),
      () => new https.Server(),
      () => new https.Agent().createConnection(),
      () => https.request({ host: "a", cert: "x", key: "y" }),
      () => https.request({ host: "a", socketPath: "/run/x" }),
      () => https.request({ host: "a", agent: Object.assign(new https.Agent(), { createConnection() {} }) }),
    ]
  ) {
    try {
      attempt();
    } catch (error) {
      errors.push(`${error.code}: ${error.message}`);
    }
  }
  return errors;
}
