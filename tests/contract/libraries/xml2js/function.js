async function onTrack() {
  const parsed = await xml2js.parseStringPromise("<order id=\"o-1\"><item>Mugs &amp; cups</item><item/></order>");
  const called = await new Promise((resolve) => xml2js.parseString("<a>1</a>", { explicitArray: false }, (error, result) => resolve([error, result])));
  const broken = await xml2js.parseStringPromise("<a>").catch((error) => error.message.split("\n")[0]);
  return [parsed, called, broken, new xml2js.Builder({ headless: true, renderOpts: { pretty: false } }).buildObject({ a: { $: { b: 1 }, c: ["x", "y"] } })];
}
