[
  () => xml({ a: "b" }),
  () => xml([{ toys: [{ _attr: { decade: "80s", locale: "US" } }, { toy: "Transformers" }, { toy: [{ _attr: { knowing: "half the battle" } }, "GI Joe"] }] }], true),
  () => xml({ a: [{ b: { _cdata: "<x> ]]> y" } }] }, { declaration: true, indent: "  " }),
  () => xml([{ a: { _attr: { c: "<\"&'>" } } }, { b: "<&>" }]),
  () => xml({ a: [] }),
  () => xml({ a: null }),
  () => xml("text"),
  () => xml({ a: "\u00fc \u{1f600}" }, { declaration: { standalone: "yes", encoding: "UTF-16" } }),
  () => { const elem = xml.element({ _attr: { id: 1 } }); const stream = xml({ list: elem }, { stream: true }); let text = ""; stream.on("data", (chunk) => { text += chunk; }); elem.push({ item: "a" }); elem.push({ item: "b" }); elem.close(); return new Promise((resolve) => setTimeout(() => resolve(text), 5)); },
  () => xml.Element.name,
];
