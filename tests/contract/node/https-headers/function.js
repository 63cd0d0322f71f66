function onTrack() {
  const req = https.request({ host: "a.example", path: "/x", headers: { "X-A": 1, b: ["c", "d"] }, auth: "u:p" });
  req.setHeader("C", "e");
  req.removeHeader("B");
  const errors = [];
  for (
    const attempt of [
      () => req.setHeader("a b", 1),
      () => req.setHeader("a", undefined),
      () => req.setHeader("a", "x\r\ny: z"),
      () => https.request({ method: "A B" }),
      () => https.request({ path: "/a b" }),
      () => https.request({ timeout: "x" }),
      () => https.request("no url"),
      () => https.request({ hostname: 5 }),
    ]
  ) {
    try {
      attempt();
    } catch (error) {
      errors.push(error.code);
    }
  }
  req.on("error", () => {});
  req.destroy();
  return { headers: req.getHeaders(), raw: req.getRawHeaderNames(), errors, method: req.method, path: req.path, host: req.host };
}
