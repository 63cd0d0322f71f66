[
  () => [typeof FormData, FormData.LINE_BREAK, FormData.DEFAULT_CONTENT_TYPE],
  () => { const f = new FormData(); f.setBoundary("xyz"); f.append("a", "1"); f.append("n", 5); f.append("u", "\u00fc"); return [f.getHeaders(), f.getLengthSync(), f.hasKnownLength(), f.getBuffer().toString()]; },
  () => { const f = new FormData(); f.setBoundary("xyz"); f.append("file", Buffer.from([1, 2, 3]), { filename: "a.json", contentType: "text/x" }); f.append("g", Buffer.from("x"), "b.png"); return f.getBuffer().toString("latin1"); },
  () => { const f = new FormData(); f.setBoundary("xyz"); f.append("a\"\r\nb", "1", { header: { "X-Mine": "y" } }); return f.getBuffer().toString(); },
  () => { const f = new FormData(); f.setBoundary("xyz"); f.append("a", "1"); return new Promise((resolve) => { let text = ""; f.on("data", (chunk) => { text += chunk; }); f.on("end", () => resolve(text)); f.resume(); }); },
  () => { const f = new FormData(); f.append("a", ["x"]); },
  () => { const f = new FormData(); f.on("error", () => {}); f.append("a", ["x"]); return f.getBuffer().length > 0; },
  () => /^-{26}[0-9a-f]{24}$/.test(new FormData().getBoundary()),
  () => new Promise((resolve) => { const f = new FormData(); f.setBoundary("b"); f.append("a", "x"); f.getLength((error, length) => resolve([error, length])); }),
  () => String(new FormData()),
  () => FormData() instanceof FormData,
];
